/**
 * The contract between the commune and residents: its parties, its term, its exact text as a frozen PDF.
 *
 * <p>drafting → authorised → signing → signed → in force → expired, with the longer circuit of handbook §2.3 in the same table.
 * A « fiche d'engagement » is a convention of weight coup de main. The room freezes and tells; it never judges whether a
 * convention may be signed ({@code authorisation}) nor by whom it was ({@code signature}).
 */
@NullMarked
package fr.fiftyfifty.convention;

import org.jspecify.annotations.NullMarked;
