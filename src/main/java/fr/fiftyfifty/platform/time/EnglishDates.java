package fr.fiftyfifty.platform.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The same as {@link FrenchDates} for the pages under /en. */
public final class EnglishDates {

    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK);

    private EnglishDates() {}

    /** “1 June 2027”. */
    public static String full(LocalDate day) {
        return FULL.format(day);
    }

    /** “Tuesday 1 June 2027”. */
    public static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /** “22 November 2026 at 14:05”, in Paris. */
    public static String moment(Instant moment) {
        return MOMENT.format(moment.atZone(FieldClock.PARIS));
    }
}
