/**
 * The ledger: what each side promises, facing each other, with its equilibrium.
 *
 * <p>draft → sent to the bearers; a line is planned, or withdrawn. A line's text has a canonical form whose SHA-256 is what
 * people say yes to in {@code negotiation}: any change of wording, quantity, dates, recurrence or of the line it stands « en
 * échange de » makes another text. The balance is shown and never blocks; hours, people and things come before euros.
 */
@NullMarked
package fr.fiftyfifty.commitment;

import org.jspecify.annotations.NullMarked;
