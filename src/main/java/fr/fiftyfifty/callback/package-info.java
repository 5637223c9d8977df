/** « Rappelez-moi »: whoever does not want to write leaves a number, about a dossier or before there is one, and is called. */
@NullMarked
package fr.fiftyfifty.callback;

import org.jspecify.annotations.NullMarked;
