package fr.fiftyfifty.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import fr.fiftyfifty.commitment.Side;
import fr.fiftyfifty.platform.money.Money;
import fr.fiftyfifty.platform.money.Unit;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class YearSumTest {

    @Test
    void hours_euros_and_people_are_added_by_year_and_side_and_never_to_each_other() {
        List<YearSum> sums = YearSum.from(List.of(
                new UnitSum(2026, Side.COMMUNE, Unit.EUR, new BigDecimal("1200.50"), 1L),
                new UnitSum(2026, Side.COMMUNE, Unit.H, new BigDecimal("14.000"), 3L),
                new UnitSum(2026, Side.RESIDENTS, Unit.H, new BigDecimal("42.500"), 9L),
                new UnitSum(2026, Side.RESIDENTS, Unit.H_MACHINE, new BigDecimal("6"), 1L),
                new UnitSum(2025, Side.RESIDENTS, Unit.H, new BigDecimal("30"), 5L)));
        assertThat(sums)
                .containsExactly(
                        new YearSum(2026, Side.RESIDENTS, new BigDecimal("42.5"), Money.ZERO, 10),
                        new YearSum(2026, Side.COMMUNE, new BigDecimal("14"), Money.of("1200.50"), 4),
                        new YearSum(2025, Side.RESIDENTS, new BigDecimal("30"), Money.ZERO, 5));
        assertThat(YearSum.hours(sums, Side.RESIDENTS)).isEqualByComparingTo("72.5");
    }

    @Test
    void deeds_that_are_not_counted_still_bring_people() {
        assertThat(YearSum.from(List.of(new UnitSum(2026, Side.RESIDENTS, null, null, 4L))))
                .containsExactly(new YearSum(2026, Side.RESIDENTS, BigDecimal.ZERO, Money.ZERO, 4));
    }
}
