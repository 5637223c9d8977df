package fr.fiftyfifty.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.fiftyfifty.commitment.Side;
import fr.fiftyfifty.dossier.Dossier;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.money.Quantity;
import fr.fiftyfifty.platform.money.Unit;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ContributionTest {

    private static final long LINA = 1;
    private static final long MARIUS = 2;
    private static final long ADELE = 3;
    private static final LocalDate DAY = LocalDate.of(2026, 4, 18);
    private static final Instant NOW = Instant.parse("2026-04-19T08:00:00Z");

    private final Contribution hours = hours();

    @Test
    void a_bearer_cannot_confirm_the_hours_of_their_own_side() {
        assertThatThrownBy(() -> hours.answer(ContributionState.CONFIRMED, Side.RESIDENTS, MARIUS, "", NOW))
                .isInstanceOf(DomainException.class)
                .hasMessage("contribution.ownSide");
        assertThat(hours.state()).isEqualTo(ContributionState.DECLARED);
    }

    @Test
    void nobody_confirms_what_they_declared_even_from_the_other_side() {
        assertThatThrownBy(() -> hours.answer(ContributionState.CONFIRMED, Side.COMMUNE, LINA, "", NOW))
                .hasMessage("contribution.ownSide");
    }

    @Test
    void the_other_side_confirms_once() {
        hours.answer(ContributionState.CONFIRMED, Side.COMMUNE, ADELE, "", NOW);
        assertThat(hours.done().confirmed()).isTrue();
        assertThatThrownBy(() -> hours.answer(ContributionState.QUESTIONED, Side.COMMUNE, ADELE, "En fait non", NOW))
                .hasMessage("contribution.answered");
    }

    @Test
    void a_question_needs_words_and_may_be_lifted() {
        assertThatThrownBy(() -> hours.answer(ContributionState.QUESTIONED, Side.COMMUNE, ADELE, " ", NOW))
                .hasMessage("contribution.missing");
        hours.answer(ContributionState.QUESTIONED, Side.COMMUNE, ADELE, "Il reste deux bacs.", NOW);
        assertThat(hours.done().confirmed()).isFalse();
        hours.answer(ContributionState.CONFIRMED, Side.COMMUNE, ADELE, "", NOW);
        assertThat(hours.done().confirmed()).isTrue();
    }

    @Test
    void a_correction_is_a_new_row_of_the_same_side_and_the_old_one_is_closed() {
        hours.supersede(hours());
        assertThatThrownBy(() -> hours.answer(ContributionState.CONFIRMED, Side.COMMUNE, ADELE, "", NOW))
                .hasMessage("contribution.superseded");
        assertThatThrownBy(() -> hours.supersede(hours())).hasMessage("contribution.superseded");
    }

    @Test
    void nobody_corrects_what_the_other_side_did() {
        Contribution planters = new Contribution(new Dossier() {}, Side.COMMUNE, DAY, ADELE, NOW);
        assertThatThrownBy(() -> planters.supersede(hours())).hasMessage("contribution.notYours");
    }

    @Test
    void a_past_total_is_confirmed_by_its_paper() {
        hours.attest(NOW);
        assertThat(hours.row()).matches(row -> row.attested() && row.state() == ContributionState.CONFIRMED);
    }

    @Test
    void hours_are_those_of_each_times_people_and_other_units_are_not() {
        assertThat(form("3", Unit.H, 4).total()).isEqualTo(Quantity.of(12, Unit.H));
        assertThat(form("12", Unit.U, 4).total()).isEqualTo(Quantity.of(12, Unit.U));
        assertThatThrownBy(() -> form("0", Unit.H, 4).total()).hasMessage("contribution.amount");
    }

    @Test
    void a_day_is_one_that_has_been() {
        ContributionForm form = form("3", Unit.H, 1);
        assertThat(form.checked(DAY, DAY)).isEqualTo(DAY);
        assertThatThrownBy(() -> form.checked(DAY, DAY.minusDays(1))).hasMessage("contribution.day");
        assertThatThrownBy(() -> form.checked(DAY.plusDays(1), DAY.plusDays(2))).hasMessage("contribution.day");
    }

    private static Contribution hours() {
        Contribution fresh = new Contribution(new Dossier() {}, Side.RESIDENTS, DAY, LINA, NOW);
        fresh.count(Quantity.of(12, Unit.H), 4);
        return fresh;
    }

    private static ContributionForm form(String amount, Unit unit, int people) {
        return new ContributionForm(1L, DAY, new BigDecimal(amount), unit, people, "", null);
    }
}
