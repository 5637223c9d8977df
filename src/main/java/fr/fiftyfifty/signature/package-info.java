/**
 * Who signed a convention, by which means, with which evidence; and the page where anybody checks a paper.
 *
 * <p>Residents first, by a one-time code bound to them and to the document's SHA-256, or on paper; the commune last, by the
 * document that comes back signed, imported and attested by an agent (a mailed code is never the mayor's signature, handbook
 * §3.6.5). One row of evidence a signature, one signature a party, and the database holds both.
 */
@NullMarked
package fr.fiftyfifty.signature;

import org.jspecify.annotations.NullMarked;
