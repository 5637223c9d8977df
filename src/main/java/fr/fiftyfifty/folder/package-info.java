/**
 * The one page of a dossier, for its bearers and for staff, each seeing what they may. A reader: it uses every room above and
 * changes nothing itself.
 */
@NullMarked
package fr.fiftyfifty.folder;

import org.jspecify.annotations.NullMarked;
