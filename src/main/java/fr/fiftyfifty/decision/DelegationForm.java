package fr.fiftyfifty.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A delegation as it is typed.
 *
 * @param person id of whom it is given to
 * @param capacity as it stands under letters: « conseillère déléguée à la participation »
 * @param act number and day of the order that gives it
 * @param to last day, or null
 */
public record DelegationForm(
        @Nullable Long person,
        String capacity,
        String act,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
