package fr.fiftyfifty.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.time.Delay.CalendarDays;
import fr.fiftyfifty.platform.time.Delay.ClearDays;
import fr.fiftyfifty.platform.time.Delay.Months;
import fr.fiftyfifty.platform.time.Delay.WorkingDays;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DelayTest {

    /** Before a long week-end: Thursday 14 May 2026, Ascension, is closed. */
    private static final LocalDate MONDAY = LocalDate.of(2026, 5, 11);

    @Test
    void the_same_five_days_end_on_three_different_ones() {
        assertThat(new CalendarDays(5).endingFrom(MONDAY)).isEqualTo("2026-05-16");
        assertThat(new ClearDays(5).endingFrom(MONDAY)).isEqualTo("2026-05-17");
        assertThat(new WorkingDays(5).endingFrom(MONDAY)).isEqualTo("2026-05-19");
    }

    @Test
    void a_convocation_needs_five_days_between_its_sending_and_the_council() {
        LocalDate council = new ClearDays(5).endingFrom(LocalDate.of(2026, 6, 1));
        assertThat(LocalDate.of(2026, 6, 2).datesUntil(council)).hasSize(5);
    }

    @Test
    void months_go_from_day_to_day_and_stop_at_the_end_of_a_short_one() {
        assertThat(new Months(2).endingFrom(LocalDate.of(2026, 11, 22))).isEqualTo("2027-01-22");
        assertThat(new Months(2).endingFrom(LocalDate.of(2026, 12, 31))).isEqualTo("2027-02-28");
    }

    @Test
    void only_when_asked_an_end_rolls_to_a_working_day() {
        Delay delay = new Months(2);
        assertThat(delay.endingFrom(LocalDate.of(2026, 3, 14))).isEqualTo("2026-05-14");
        assertThat(delay.endingOnWorkingDayFrom(LocalDate.of(2026, 3, 14))).isEqualTo("2026-05-15");
    }

    @Test
    void working_days_starting_on_a_closed_day_count_from_the_next() {
        assertThat(new WorkingDays(1).endingFrom(LocalDate.of(2026, 5, 16))).isEqualTo("2026-05-18");
        assertThat(new WorkingDays(0).endingFrom(LocalDate.of(2026, 5, 16))).isEqualTo("2026-05-16");
    }

    @ParameterizedTest
    @CsvSource({
        "10j, 10j, 10 jours",
        "10 jours, 10j, 10 jours",
        "1 jour, 1j, 1 jour",
        "5ouvrés, 5ouvrés, 5 jours ouvrés",
        "5o, 5ouvrés, 5 jours ouvrés",
        "1 jour ouvré, 1ouvrés, 1 jour ouvré",
        "5 jours OUVRES, 5ouvrés, 5 jours ouvrés",
        "5francs, 5francs, 5 jours francs",
        "5 f, 5francs, 5 jours francs",
        "5 jours francs, 5francs, 5 jours francs",
        "2mois, 2mois, 2 mois",
        "' 2m ', 2mois, 2 mois"
    })
    void a_delay_is_typed_as_one_speaks(String typed, String text, String words) {
        Delay delay = Delay.parse(typed);
        assertThat(delay.text()).isEqualTo(text);
        assertThat(delay.inWords()).isEqualTo(words);
        assertThat(Delay.parse(delay.text())).isEqualTo(delay);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "10", "j", "-1j", "dix jours", "10 semaines", "99999j", "9999j", "5 mois ouvrés", "2 ans"})
    void what_cannot_be_read_is_said_beside_the_field(String typed) {
        assertThatThrownBy(() -> Delay.parse("opinionDelay", typed))
                .isInstanceOfSatisfying(DomainException.class, fault -> {
                    assertThat(fault.field()).isEqualTo("opinionDelay");
                    assertThat(fault.messageKey()).isEqualTo("platform.delay.unreadable");
                });
    }

    @Test
    void a_delay_never_runs_backwards() {
        assertThatThrownBy(() -> new CalendarDays(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
