package fr.fiftyfifty.commune;

import java.time.LocalDate;

/** A letter in a list: its key, its subject, and since when it reads so. */
public record LetterRow(String key, String subject, LocalDate validFrom) {}
