/**
 * What the council adopted: model promises (the clause library), valuation rates, framework acts with their ceilings.
 *
 * <p>Every row is dated and a change is a new row, so a promise of 2021 keeps the rate and the model of 2021. The room knows no
 * dossier; later rooms ask it what was in force on a day.
 */
@NullMarked
package fr.fiftyfifty.regulation;

import org.jspecify.annotations.NullMarked;
