/**
 * The yearly review, thin for now: ten figures of a civil year, each the sum of the list that it opens on, and a page per
 * project. Freezing, stories and print come to this room later. It never changes anything of the rooms above.
 */
@NullMarked
package fr.fiftyfifty.review;

import org.jspecify.annotations.NullMarked;
