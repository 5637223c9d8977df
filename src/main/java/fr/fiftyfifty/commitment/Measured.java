package fr.fiftyfifty.commitment;

import fr.fiftyfifty.platform.money.Money;
import fr.fiftyfifty.platform.money.Quantity;
import fr.fiftyfifty.platform.money.Unit;
import fr.fiftyfifty.regulation.ModelLine;
import fr.fiftyfifty.regulation.RateRow;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line over the whole term: between so much and so much of a unit, at a rate when one is known. A line without a number
 * counts by what is usual.
 */
record Measured(
        Side side,
        String wording,
        Unit unit,
        BigDecimal least,
        BigDecimal most,
        @Nullable RateRow rate) {

    static Optional<Measured> of(LineRow line, long years, Optional<ModelLine> usual, Optional<RateRow> rate) {
        BigDecimal times = BigDecimal.valueOf(line.perYear() ? years : 1);
        Quantity measure = line.measure();
        if (measure != null) {
            BigDecimal whole = measure.value().multiply(times);
            return Optional.of(
                    new Measured(line.side(), line.wording(), measure.unit(), whole, whole, rate.orElse(null)));
        }
        return usual.filter(known -> known.unit() == Unit.H).map(known -> {
            BigDecimal low = known.typicalLow() == null ? BigDecimal.ZERO : known.typicalLow();
            BigDecimal high = known.typicalHigh() == null ? low : known.typicalHigh();
            return new Measured(
                    line.side(), line.wording(), Unit.H, low.multiply(times), high.multiply(times), rate.orElse(null));
        });
    }

    /** Its worth; nothing when no rate is known, or when the rate counts something else. */
    Optional<Valuation.Item> item() {
        if (unit == Unit.EUR) {
            return Optional.of(new Valuation.Item(side, least, most, Money.euros(1), Money.euros(1)));
        }
        return Optional.ofNullable(rate)
                .filter(known -> known.unit() == unit)
                .map(known -> new Valuation.Item(side, least, most, known.amount(), known.high()));
    }
}
