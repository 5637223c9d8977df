package fr.fiftyfifty.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FrenchCalendarTest {

    @Test
    void easter_falls_where_the_almanac_says() {
        Map.of(
                        1954, "1954-04-18",
                        1981, "1981-04-19",
                        2000, "2000-04-23",
                        2008, "2008-03-23",
                        2024, "2024-03-31",
                        2025, "2025-04-20",
                        2026, "2026-04-05",
                        2027, "2027-03-28",
                        2038, "2038-04-25",
                        2049, "2049-04-18")
                .forEach((year, day) -> assertThat(FrenchCalendar.easter(year)).isEqualTo(day));
    }

    @Test
    void a_year_has_its_eleven_holidays() {
        List<LocalDate> holidays = LocalDate.of(2027, 1, 1)
                .datesUntil(LocalDate.of(2028, 1, 1))
                .filter(FrenchCalendar::isHoliday)
                .toList();
        assertThat(holidays)
                .extracting(LocalDate::toString)
                .containsExactly(
                        "2027-01-01",
                        "2027-03-29", // lundi de Pâques
                        "2027-05-01",
                        "2027-05-06", // Ascension
                        "2027-05-08",
                        "2027-05-17", // lundi de Pentecôte
                        "2027-07-14",
                        "2027-08-15",
                        "2027-11-01",
                        "2027-11-11",
                        "2027-12-25");
    }

    @Test
    void ascension_of_2008_was_also_the_first_of_may() {
        assertThat(FrenchCalendar.isHoliday(LocalDate.of(2008, 5, 1))).isTrue();
        assertThat(FrenchCalendar.isHoliday(LocalDate.of(2008, 5, 12))).isTrue();
    }

    @Test
    void saturdays_are_not_worked_and_good_friday_is() {
        assertThat(FrenchCalendar.isWorkingDay(LocalDate.of(2026, 11, 21))).isFalse();
        assertThat(FrenchCalendar.isWorkingDay(LocalDate.of(2027, 3, 26))).isTrue();
    }

    @Test
    void an_end_on_a_closed_day_rolls_over_all_of_them() {
        assertThat(FrenchCalendar.rolledForward(LocalDate.of(2026, 4, 4))).isEqualTo("2026-04-07");
        assertThat(FrenchCalendar.rolledForward(LocalDate.of(2026, 4, 7))).isEqualTo("2026-04-07");
    }
}
