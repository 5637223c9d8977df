package fr.fiftyfifty.commitment;

import fr.fiftyfifty.platform.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What both sides are worth in euros, as ranges, by hours × rate (handbook §3.5). It informs and never blocks: moitié-moitié ne
 * se compte pas au centime.
 */
public record Valuation(Range residents, Range commune) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** From the lower to the upper end; the same twice where there is one figure. */
    public record Range(Money low, Money high) {

        public static final Range ZERO = new Range(Money.ZERO, Money.ZERO);

        Range plus(Range other) {
            return new Range(low.plus(other.low), high.plus(other.high));
        }

        public BigDecimal middle() {
            return low.plus(high).amount().divide(BigDecimal.valueOf(2), 3, RoundingMode.HALF_UP);
        }

        public boolean isZero() {
            return high.isZero();
        }
    }

    /** So much of something, at so many euros a unit. */
    public record Item(Side side, BigDecimal least, BigDecimal most, Money rateLow, Money rateHigh) {

        /** A quantity known exactly at one rate. */
        public static Item exact(Side side, String quantity, String rate) {
            BigDecimal value = new BigDecimal(quantity);
            return new Item(side, value, value, Money.of(rate), Money.of(rate));
        }

        Range value() {
            return new Range(rateLow.timesRounded(least), rateHigh.timesRounded(most));
        }
    }

    public static Valuation of(List<Item> items) {
        return new Valuation(sum(items, Side.RESIDENTS), sum(items, Side.COMMUNE));
    }

    private static Range sum(List<Item> items, Side side) {
        return items.stream()
                .filter(item -> item.side() == side)
                .map(Item::value)
                .reduce(Range.ZERO, Range::plus);
    }

    public Range total() {
        return residents.plus(commune);
    }

    /** Part of the residents in the whole, out of 100, one decimal; the middle of each range. */
    public BigDecimal residentsShare() {
        return ratio(residents.middle().multiply(HUNDRED), total().middle(), 1);
    }

    /** Leverage: value of both sides for each euro of the commune, two decimals. */
    public BigDecimal leverage() {
        return ratio(total().middle(), commune.middle(), 2);
    }

    /** Saving factor: what a company would ask for each euro of the commune, two decimals. */
    public BigDecimal savingFactor(Money reference) {
        return ratio(reference.amount(), commune.middle(), 2);
    }

    private static BigDecimal ratio(BigDecimal part, BigDecimal whole, int scale) {
        return whole.signum() == 0 ? BigDecimal.ZERO : part.divide(whole, scale, RoundingMode.HALF_UP);
    }
}
