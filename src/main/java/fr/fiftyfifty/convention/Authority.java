package fr.fiftyfifty.convention;

import java.time.LocalDate;

/**
 * The act under which the mayor signs.
 *
 * @param words as the text quotes it: « délibération n° 2026-12 du 3 mars 2026 »
 * @param enforceableFrom day from which it binds
 */
public record Authority(String words, LocalDate enforceableFrom) {}
