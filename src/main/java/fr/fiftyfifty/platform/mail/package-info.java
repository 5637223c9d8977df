/**
 * One mail to one address, by SMTP, outside any transaction.
 *
 * <p>Only {@code notification} sends: what must not be lost is a row of its outbox first. Nothing here writes an address or a
 * text to a log.
 */
@NullMarked
package fr.fiftyfifty.platform.mail;

import org.jspecify.annotations.NullMarked;
