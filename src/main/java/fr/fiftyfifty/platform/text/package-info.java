/** Words: one bundle a room, French typography in one place. */
@NullMarked
package fr.fiftyfifty.platform.text;

import org.jspecify.annotations.NullMarked;
