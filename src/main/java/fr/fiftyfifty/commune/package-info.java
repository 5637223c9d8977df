/**
 * Who and where the commune is: its identity, themes, districts, departments, delays and letters.
 *
 * <p>Everything here is data that the commune changes on a screen, and every row is dated, so an old dossier keeps the rules
 * of its day. The room never holds anything of a dossier.
 */
@NullMarked
package fr.fiftyfifty.commune;

import org.jspecify.annotations.NullMarked;
