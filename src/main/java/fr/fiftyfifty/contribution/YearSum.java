package fr.fiftyfifty.contribution;

import fr.fiftyfifty.commitment.Side;
import fr.fiftyfifty.platform.money.Money;
import fr.fiftyfifty.platform.money.Quantity;
import fr.fiftyfifty.platform.money.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one side did in one year, confirmed by the other: the same sum on page, review and export.
 *
 * @param hours of people (machine hours are not added to them)
 * @param euros paid out; what hours would be worth is another matter
 * @param people participations: who came twice counts twice
 */
public record YearSum(int year, Side side, BigDecimal hours, Money euros, long people) {

    /** Groups by unit become one sum for each year and side, latest year first. */
    static List<YearSum> from(List<UnitSum> groups) {
        Map<String, YearSum> sums = new LinkedHashMap<>();
        for (UnitSum group : groups) {
            sums.merge(group.year() + " " + group.side(), one(group), YearSum::plus);
        }
        List<YearSum> sorted = new ArrayList<>(sums.values());
        sorted.sort(Comparator.comparing(YearSum::year).reversed().thenComparing(YearSum::side));
        return List.copyOf(sorted);
    }

    /** All years of a side. */
    public static BigDecimal hours(List<YearSum> sums, Side side) {
        return sums.stream()
                .filter(sum -> sum.side() == side)
                .map(YearSum::hours)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static YearSum one(UnitSum group) {
        BigDecimal quantity = group.quantity() == null ? BigDecimal.ZERO : group.quantity();
        return new YearSum(
                group.year(),
                group.side(),
                group.unit() == Unit.H ? new Quantity(quantity, Unit.H).value() : BigDecimal.ZERO,
                group.unit() == Unit.EUR ? new Money(quantity) : Money.ZERO,
                group.people());
    }

    private YearSum plus(YearSum other) {
        return new YearSum(year, side, hours.add(other.hours), euros.plus(other.euros), people + other.people);
    }
}
