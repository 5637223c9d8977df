package fr.fiftyfifty.platform.time;

import fr.fiftyfifty.platform.fault.DomainException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time as the law and the town hall count it. The ways of counting are different types, because « 5 jours » has four
 * meanings. A delay is data, edited on a screen and kept as its {@link #text()}: {@code 10j}, {@code 5ouvrés}, {@code 5francs},
 * {@code 2mois}.
 */
public sealed interface Delay {

    /** Longest delay that makes sense here, in its own unit; it also keeps a typing mistake from counting for centuries. */
    int LONGEST = 3660;

    /** The number of days or months. */
    int count();

    /**
     * Last day on which the thing can still be done when the delay starts on that day; the starting day never counts. Falls on
     * any day of the week: see {@link #endingOnWorkingDayFrom}.
     */
    LocalDate endingFrom(LocalDate start);

    /** The compact text that {@link #parse(String)} reads back. */
    String text();

    /** « 10 jours », « 5 jours ouvrés », « 5 jours francs », « 2 mois ». */
    String inWords();

    /** The same end, rolled forward when it falls on a day not worked ({@link FrenchCalendar#rolledForward}). */
    default LocalDate endingOnWorkingDayFrom(LocalDate start) {
        return FrenchCalendar.rolledForward(endingFrom(start));
    }

    /** Every day counts. */
    record CalendarDays(int count) implements Delay {
        public CalendarDays {
            checked(count);
        }

        @Override
        public LocalDate endingFrom(LocalDate start) {
            return start.plusDays(count);
        }

        @Override
        public String text() {
            return count + "j";
        }

        @Override
        public String inWords() {
            return days(count, "");
        }
    }

    /** Jours ouvrés: Monday to Friday without public holidays. */
    record WorkingDays(int count) implements Delay {
        public WorkingDays {
            checked(count);
        }

        @Override
        public LocalDate endingFrom(LocalDate start) {
            return FrenchCalendar.workingDaysAfter(start, count);
        }

        @Override
        public String text() {
            return count + "ouvrés";
        }

        @Override
        public String inWords() {
            return days(count, " ouvré");
        }
    }

    /** Jours francs: neither the day that starts the delay nor the day on which it falls due counts, so one day more. */
    record ClearDays(int count) implements Delay {
        public ClearDays {
            checked(count);
        }

        @Override
        public LocalDate endingFrom(LocalDate start) {
            return start.plusDays(count + 1L);
        }

        @Override
        public String text() {
            return count + "francs";
        }

        @Override
        public String inWords() {
            return days(count, " franc");
        }
    }

    /** From a day to the same day of a later month, or to that month's last day. */
    record Months(int count) implements Delay {
        public Months {
            checked(count);
        }

        @Override
        public LocalDate endingFrom(LocalDate start) {
            return start.plusMonths(count);
        }

        @Override
        public String text() {
            return count + "mois";
        }

        @Override
        public String inWords() {
            return count + " mois";
        }
    }

    /** Reads the field {@code delay}; see {@link #parse(String, String)}. */
    static Delay parse(String typed) {
        return parse("delay", typed);
    }

    /**
     * Reads « 10j », « 10 jours », « 5ouvrés », « 5 o », « 5 jours francs », « 5f », « 2mois », « 2m ».
     *
     * @throws DomainException invalid, beside that field
     */
    static Delay parse(String field, String typed) {
        Matcher read = Shape.TYPED.matcher(typed.strip().toLowerCase(Locale.FRENCH));
        if (!read.matches() || Integer.parseInt(read.group("count")) > LONGEST) {
            throw DomainException.invalid(field, "platform.delay.unreadable", typed);
        }
        int count = Integer.parseInt(read.group("count"));
        return switch (read.group("way").charAt(0)) {
            case 'o' -> new WorkingDays(count);
            case 'f' -> new ClearDays(count);
            case 'm' -> new Months(count);
            default -> new CalendarDays(count);
        };
    }

    private static String days(int count, String kind) {
        String plural = count > 1 ? "s" : "";
        return count + " jour" + plural + (kind.isEmpty() ? "" : kind + plural);
    }

    private static void checked(int count) {
        if (count < 0 || count > LONGEST) {
            throw new IllegalArgumentException("A delay counts from 0 to " + LONGEST + ", not " + count);
        }
    }

    /** How a delay is typed. */
    final class Shape {
        private static final Pattern TYPED = Pattern.compile("(?<count>[0-9]{1,4})\\s*(?:j(?:ours?)?\\s*(?=[of]))?"
                + "(?<way>jours?|j|ouvr[ée]s?|o|francs?|f|mois|m)");

        private Shape() {}
    }
}
