/**
 * Whether a convention may be signed: the acts behind it and the conditions of handbook §3.4, computed and never ticked.
 *
 * <p>Each condition is green, red or not needed, with its reason; a red one says what to do. When none is red, one act freezes
 * the text and opens the signing. The room reads facts of the rooms above and decides nothing that the law leaves to people.
 */
@NullMarked
package fr.fiftyfifty.authorisation;

import org.jspecify.annotations.NullMarked;
