/**
 * What each side really did of what it promised, or beside it: declared by those who did it, confirmed or questioned by the
 * <em>other</em> side, never by their own.
 *
 * <p>A row never changes what it counts: a correction is a new row that supersedes the old one, and waits for the other side
 * again. From these rows and the ledger {@link fr.fiftyfifty.contribution.Keeping} reckons which promises are kept, late, or
 * wait for the one they are exchanged for. The room never counts people's names and never decides how a project lives:
 * that is {@code project}. Sums by year are read in one place only, {@link fr.fiftyfifty.contribution.ContributionSums}.
 */
@NullMarked
package fr.fiftyfifty.contribution;

import org.jspecify.annotations.NullMarked;
