package fr.fiftyfifty.takeover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.fiftyfifty.commitment.Side;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.money.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PastTextTest {

    @Test
    void a_promise_is_read_with_its_number_its_unit_and_its_rhythm() {
        var lines = PastLine.parse(
                "residents",
                Side.RESIDENTS,
                "arroser les bacs | 40 h par an\n\nprêter un tracteur | 12,5 h_machine\ndésherber");

        assertThat(lines)
                .containsExactly(
                        new PastLine(Side.RESIDENTS, "arroser les bacs", new BigDecimal("40"), Unit.H, true),
                        new PastLine(
                                Side.RESIDENTS, "prêter un tracteur", new BigDecimal("12.5"), Unit.H_MACHINE, false),
                        new PastLine(Side.RESIDENTS, "désherber", null, null, false));
    }

    @Test
    void thousands_may_be_set_apart() {
        assertThat(PastLine.parse("town", Side.COMMUNE, "payer la craie | 1 200 €")
                        .get(0)
                        .quantity())
                .isEqualByComparingTo("1200");
    }

    @Test
    void a_unit_that_nobody_knows_is_refused_with_the_line() {
        assertThatThrownBy(() -> PastLine.parse("town", Side.COMMUNE, "livrer du sable | 3 brouettes"))
                .isInstanceOf(DomainException.class)
                .hasMessage("takeover.lines.count");
    }

    @Test
    void money_is_money_and_land_is_land() {
        assertThat(PastLine.parse("town", Side.COMMUNE, "prêter la parcelle | 900 m²")
                        .get(0)
                        .form("la commune")
                        .nature())
                .isEqualTo("land");
        assertThat(PastLine.parse("town", Side.COMMUNE, "acheter les plants | 300 €")
                        .get(0)
                        .form("la commune")
                        .nature())
                .isEqualTo("money");
    }

    @Test
    void a_year_is_read_from_one_line() {
        assertThat(PastYear.parse("2016 : 40 h ; 12,5 h ; 300 € ; 8 personnes ; première récolte"))
                .singleElement()
                .satisfies(year -> {
                    assertThat(year.year()).isEqualTo(2016);
                    assertThat(year.communeHours()).isEqualByComparingTo("12.5");
                    assertThat(year.people()).isEqualTo(8);
                    assertThat(year.words()).isEqualTo("première récolte");
                });
    }

    @Test
    void a_year_without_euros_is_refused() {
        assertThatThrownBy(() -> PastYear.parse("2016 : 40 h ; 12 h"))
                .isInstanceOf(DomainException.class)
                .hasMessage("takeover.years.line");
    }

    @Test
    void a_stone_has_its_day_and_its_words() {
        assertThat(PastStone.parse("12/05/2016 : première plantation"))
                .containsExactly(new PastStone("première plantation", LocalDate.of(2016, 5, 12)));
    }

    @Test
    void a_stone_without_a_day_is_refused() {
        assertThatThrownBy(() -> PastStone.parse("première plantation"))
                .isInstanceOf(DomainException.class)
                .hasMessage("takeover.stones.line");
    }
}
