package fr.fiftyfifty.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EnforceabilityTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 10);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 2);

    @Test
    void a_deliberation_binds_from_the_later_of_transmission_and_publication() {
        assertThat(new Enforceability(MARCH, APRIL).from()).contains(APRIL);
        assertThat(new Enforceability(APRIL, MARCH).from()).contains(APRIL);
    }

    @Test
    void without_transmission_nothing_is_ever_signed() {
        Enforceability waiting = new Enforceability(null, MARCH);
        assertThat(waiting.from()).isEmpty();
        assertThat(waiting.maySignOn(APRIL.plusYears(5))).isFalse();
    }

    @Test
    void without_publication_nothing_is_signed_either() {
        assertThat(new Enforceability(MARCH, null).maySignOn(APRIL)).isFalse();
    }

    @Test
    void signing_opens_on_the_very_day_and_not_the_day_before() {
        Enforceability act = new Enforceability(MARCH, APRIL);
        assertThat(act.maySignOn(APRIL.minusDays(1))).isFalse();
        assertThat(act.maySignOn(APRIL)).isTrue();
    }
}
