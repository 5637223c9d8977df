package fr.fiftyfifty.platform.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/** Public holidays (art. L. 3133-1 code du travail, mainland without Alsace-Moselle) and working days, Monday to Friday. */
public final class FrenchCalendar {

    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(5, 8),
            MonthDay.of(7, 14),
            MonthDay.of(8, 15),
            MonthDay.of(11, 1),
            MonthDay.of(11, 11),
            MonthDay.of(12, 25));

    private FrenchCalendar() {}

    /** Easter Sunday of the Gregorian calendar, by the computus of Meeus, Jones and Butcher. */
    public static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        int correction = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * correction + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }

    public static boolean isHoliday(LocalDate day) {
        if (FIXED.contains(MonthDay.from(day))) {
            return true;
        }
        LocalDate easter = easter(day.getYear());
        return day.equals(easter.plusDays(1)) // lundi de Pâques
                || day.equals(easter.plusDays(39)) // Ascension
                || day.equals(easter.plusDays(50)); // lundi de Pentecôte
    }

    /** Jour ouvré: Monday to Friday, not a public holiday. */
    public static boolean isWorkingDay(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !isHoliday(day);
    }

    /**
     * The day itself if it is worked, else the next that is: a delay ending on a Saturday, a Sunday or a public holiday runs on
     * to the next working day (art. 642 code de procédure civile, which the administrative judge follows for the delays of
     * art. R. 421-1 and following of the code de justice administrative).
     */
    public static LocalDate rolledForward(LocalDate day) {
        LocalDate worked = day;
        while (!isWorkingDay(worked)) {
            worked = worked.plusDays(1);
        }
        return worked;
    }

    /** The n-th working day after the start, which does not count itself. */
    static LocalDate workingDaysAfter(LocalDate start, int count) {
        LocalDate day = start;
        for (int left = count; left > 0; left--) {
            day = rolledForward(day.plusDays(1));
        }
        return day;
    }
}
