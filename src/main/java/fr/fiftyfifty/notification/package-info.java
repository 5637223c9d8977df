/**
 * News that leave the house: mails, and letters to print for people without e-mail.
 *
 * <p>Life of a dispatch: written in the transaction of the act, with its words frozen (the commune's letter of that day);
 * WAITING; SENT, or RETRY (1 minute to 24 hours later) until it is DEAD after eight tries; BOUNCED when the other side said
 * never; GIVEN_UP by the administrator. A paper letter waits until it is printed.
 *
 * <p>Fed only by {@code DomainEvent}. It never asks a later room anything and never lets a mail server slow an act down. A mail
 * can arrive twice in one case only: the node died between the relay's yes and our commit; the Message-ID is then the same.
 */
@NullMarked
package fr.fiftyfifty.notification;

import org.jspecify.annotations.NullMarked;
