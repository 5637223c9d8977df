package fr.fiftyfifty.commitment;

import static fr.fiftyfifty.commitment.Valuation.Item.exact;
import static org.assertj.core.api.Assertions.assertThat;

import fr.fiftyfifty.platform.money.Money;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValuationTest {

    /** The worked example of the handbook (§3.5): 600 m of track, 378 t of stone. */
    private static final Valuation TRACK = Valuation.of(List.of(
            exact(Side.COMMUNE, "378", "18.00"),
            exact(Side.COMMUNE, "30", "34.00"),
            exact(Side.RESIDENTS, "128", "23.50"),
            exact(Side.RESIDENTS, "110", "30.00"),
            exact(Side.RESIDENTS, "24", "75.00")));

    @Test
    void the_worked_example_comes_out_to_the_cent() {
        assertThat(TRACK.commune().low()).isEqualTo(Money.of("7824.00"));
        assertThat(TRACK.residents().low()).isEqualTo(Money.of("8108.00"));
        assertThat(TRACK.total().low()).isEqualTo(Money.of("15932.00"));
    }

    @Test
    void its_three_ratios_are_not_the_same_thing() {
        assertThat(TRACK.leverage()).isEqualByComparingTo("2.04");
        assertThat(TRACK.residentsShare()).isEqualByComparingTo("50.9");
        assertThat(TRACK.savingFactor(Money.of("31000"))).isEqualByComparingTo("3.96");
    }

    @Test
    void what_is_done_together_stays_outside_the_balance() {
        Valuation meeting = Valuation.of(List.of(exact(Side.TOGETHER, "10", "34.00")));
        assertThat(meeting.total().isZero()).isTrue();
    }

    @Test
    void a_range_of_rates_gives_a_range_of_worth() {
        BigDecimal hours = BigDecimal.valueOf(80);
        Valuation watering = Valuation.of(
                List.of(new Valuation.Item(Side.RESIDENTS, hours, hours, Money.of("12.02"), Money.of("15.76"))));
        assertThat(watering.residents().low()).isEqualTo(Money.of("961.60"));
        assertThat(watering.residents().high()).isEqualTo(Money.of("1260.80"));
    }

    @Test
    void nothing_divided_by_nothing_is_nothing_and_no_error() {
        assertThat(Valuation.of(List.of()).leverage()).isZero();
        assertThat(Valuation.of(List.of()).residentsShare()).isZero();
    }
}
