/**
 * An idea and what its bearers will do themselves.
 *
 * <p>draft → submitted → (admissibility, completion, dialogue, review, arbitration, led by {@code evaluation}) → agreed,
 * refused, redirected, merged; or withdrawn by its lead bearer; or asleep. The table is {@link fr.fiftyfifty.idea.IdeaStatus}
 * (handbook §2.2, A1 to A19).
 *
 * <p>The room never judges an idea: it receives it, keeps it, gives its receipt and lets it go.
 */
@NullMarked
package fr.fiftyfifty.idea;

import org.jspecify.annotations.NullMarked;
