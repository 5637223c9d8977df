package fr.fiftyfifty.convention;

import fr.fiftyfifty.commitment.LineRow;
import fr.fiftyfifty.commitment.Side;
import fr.fiftyfifty.platform.money.Money;
import fr.fiftyfifty.platform.money.Quantity;
import fr.fiftyfifty.platform.money.Unit;
import fr.fiftyfifty.regulation.RateRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the commune brings, in total and for the whole term: the only amount that a convention says (handbook §3.6.3). A valued
 * exchange would feed claims of a disguised contract, so lines are never valued one by one in the text.
 *
 * @param low with the lower end of each rate
 * @param high with the upper end; ceilings are tested against it
 */
public record CommuneAid(Money low, Money high) {

    /**
     * The total of the commune's lines.
     *
     * @param years how often a yearly promise comes
     * @param rates the rate in force for a key
     */
    public static CommuneAid of(List<LineRow> lines, long years, Function<String, Optional<RateRow>> rates) {
        Money low = Money.ZERO;
        Money high = Money.ZERO;
        for (LineRow line : lines) {
            Quantity measure = line.measure();
            if (line.side() != Side.COMMUNE || measure == null) {
                continue;
            }
            BigDecimal times = measure.value().multiply(BigDecimal.valueOf(line.perYear() ? years : 1));
            if (line.unit() == Unit.EUR) {
                Money paid = Money.euros(1).timesRounded(times);
                low = low.plus(paid);
                high = high.plus(paid);
            } else if (line.valuationKey() != null) {
                RateRow rate = rates.apply(Objects.requireNonNull(line.valuationKey()))
                        .or(() -> rates.apply(line.valuationKey() + ":" + line.modelLine()))
                        .orElse(null);
                low = rate == null ? low : low.plus(rate.amount().timesRounded(times));
                high = rate == null ? high : high.plus(rate.high().timesRounded(times));
            }
        }
        return new CommuneAid(low, high);
    }

    public boolean isNothing() {
        return high.isZero();
    }

    /** « 1 080,00 € », « entre 720,00 € et 1 440,00 € ». */
    public String words() {
        return low.equals(high) ? high.toString() : "entre " + low + " et " + high;
    }
}
