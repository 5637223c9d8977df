package fr.fiftyfifty.commune;

import java.time.LocalDate;

/** A delay in force: its key, its span such as {@code 5ouvrés}, where the rule comes from, and since when. */
public record DelayRow(String key, String span, String source, LocalDate validFrom) {}
