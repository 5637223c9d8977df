/**
 * The four screens on which a resident proposes an idea, without script and without account: what the device remembers of a
 * draft, and how each screen gives back what was typed. The draft itself and its sending belong to {@code idea}.
 */
@NullMarked
package fr.fiftyfifty.proposal;

import org.jspecify.annotations.NullMarked;
