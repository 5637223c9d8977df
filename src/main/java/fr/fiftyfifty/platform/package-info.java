/** Techniques without a word of the field, one sub-package each. */
@NullMarked
package fr.fiftyfifty.platform;

import org.jspecify.annotations.NullMarked;
