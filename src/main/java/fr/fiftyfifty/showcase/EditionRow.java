package fr.fiftyfifty.showcase;

import java.time.LocalDate;

/** An edition for pages. */
public record EditionRow(
        Long id,
        int year,
        String theme,
        LocalDate heldOn,
        String place,
        String welcome,
        boolean published,
        int version) {}
