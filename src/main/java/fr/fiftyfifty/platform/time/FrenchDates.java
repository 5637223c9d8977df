package fr.fiftyfifty.platform.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and moments as a French letter writes them. {@code java.time} alone would say « 1 juin ». */
public final class FrenchDates {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRANCE);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.FRANCE);

    private FrenchDates() {}

    /** « 1er juin 2027 ». */
    public static String full(LocalDate day) {
        return (day.getDayOfMonth() == 1 ? "1er" : day.getDayOfMonth()) + " " + MONTH.format(day);
    }

    /** « mardi 1er juin 2027 ». */
    public static String weekday(LocalDate day) {
        return WEEKDAY.format(day) + " " + full(day);
    }

    /** « 22 novembre 2026 à 14 h 05 », in Paris. */
    public static String moment(Instant moment) {
        ZonedDateTime here = moment.atZone(FieldClock.PARIS);
        return full(here.toLocalDate()) + " à " + time(here.toLocalTime());
    }

    /** « 14 h 05 », « 14 h ». */
    public static String time(LocalTime time) {
        return time.getMinute() == 0
                ? time.getHour() + " h"
                : String.format(Locale.ROOT, "%d h %02d", time.getHour(), time.getMinute());
    }

    /** The day in Paris of a moment. */
    public static LocalDate day(Instant moment) {
        return moment.atZone(FieldClock.PARIS).toLocalDate();
    }
}
