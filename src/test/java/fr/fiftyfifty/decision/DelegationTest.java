package fr.fiftyfifty.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DelegationTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    @Test
    void it_holds_from_its_first_to_its_last_day() {
        Delegation delegation = celeste(FIRST, LAST);
        assertThat(delegation.isInForce(FIRST.minusDays(1))).isFalse();
        assertThat(delegation.isInForce(FIRST)).isTrue();
        assertThat(delegation.isInForce(LAST)).isTrue();
        assertThat(delegation.isInForce(LAST.plusDays(1))).isFalse();
    }

    @Test
    void without_a_last_day_it_holds_until_it_is_ended() {
        Delegation delegation = celeste(FIRST, null);
        assertThat(delegation.isInForce(FIRST.plusYears(3))).isTrue();
        delegation.end(LAST);
        assertThat(delegation.isInForce(LAST.plusDays(1))).isFalse();
        assertThatThrownBy(() -> delegation.end(LAST)).hasMessage("decision.delegation.ended");
    }

    @Test
    void it_names_the_act_that_gives_it() {
        assertThatThrownBy(() -> new Delegation(1, new DelegationForm(7L, "conseillère déléguée", " ", FIRST, null)))
                .hasMessage("decision.delegation.act");
        assertThatThrownBy(() -> celeste(LAST, FIRST)).hasMessage("decision.delegation.to");
    }

    private static Delegation celeste(LocalDate from, @Nullable LocalDate to) {
        return new Delegation(
                1, new DelegationForm(7L, "conseillère déléguée à la participation", "Arrêté 2026-12", from, to));
    }
}
