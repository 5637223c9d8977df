/** What our pages need from Faces beyond the standard. */
@NullMarked
package fr.fiftyfifty.platform.faces;

import org.jspecify.annotations.NullMarked;
