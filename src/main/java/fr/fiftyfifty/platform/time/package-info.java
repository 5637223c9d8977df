/** Days, delays and the field's clock. Security uses the system's time; the field asks the {@code Clock} bean of Paris. */
@NullMarked
package fr.fiftyfifty.platform.time;

import org.jspecify.annotations.NullMarked;
