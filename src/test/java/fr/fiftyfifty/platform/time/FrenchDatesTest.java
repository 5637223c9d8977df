package fr.fiftyfifty.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class FrenchDatesTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 6, 1);

    @Test
    void the_first_of_a_month_is_premier() {
        assertThat(FrenchDates.full(FIRST)).isEqualTo("1er juin 2027");
        assertThat(FrenchDates.weekday(FIRST)).isEqualTo("mardi 1er juin 2027");
        assertThat(FrenchDates.full(LocalDate.of(2026, 2, 21))).isEqualTo("21 février 2026");
    }

    @Test
    void a_moment_is_told_in_paris() {
        assertThat(FrenchDates.moment(Instant.parse("2026-11-22T13:05:00Z"))).isEqualTo("22 novembre 2026 à 14 h 05");
        assertThat(FrenchDates.moment(Instant.parse("2026-06-30T22:30:00Z"))).isEqualTo("1er juillet 2026 à 0 h 30");
        assertThat(FrenchDates.time(LocalTime.of(14, 0))).isEqualTo("14 h");
    }

    @Test
    void english_pages_say_it_in_english() {
        assertThat(EnglishDates.full(FIRST)).isEqualTo("1 June 2027");
        assertThat(EnglishDates.weekday(FIRST)).isEqualTo("Tuesday 1 June 2027");
        assertThat(EnglishDates.moment(Instant.parse("2026-11-22T13:05:00Z"))).isEqualTo("22 November 2026 at 14:05");
    }
}
