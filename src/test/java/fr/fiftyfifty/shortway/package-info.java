/** The whole short way in one walk, with its numbers. */
@NullMarked
package fr.fiftyfifty.shortway;

import org.jspecify.annotations.NullMarked;
