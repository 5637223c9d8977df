/**
 * The desk of the town hall: « Ma semaine », at most seven lines, and the worklists behind it. A reader: it uses every room
 * above and changes nothing but the tick of a call that was made.
 */
@NullMarked
package fr.fiftyfifty.desk;

import org.jspecify.annotations.NullMarked;
