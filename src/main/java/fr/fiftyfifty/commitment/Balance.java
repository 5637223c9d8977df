package fr.fiftyfifty.commitment;

import fr.fiftyfifty.platform.money.FrenchNumbers;
import fr.fiftyfifty.platform.money.Money;
import fr.fiftyfifty.platform.money.Quantity;
import fr.fiftyfifty.platform.money.Unit;
import fr.fiftyfifty.platform.text.Words;
import fr.fiftyfifty.platform.time.FrenchDates;
import fr.fiftyfifty.regulation.RateRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Says the equilibrium: hours against hours first, things in words, euros last. */
final class Balance {

    private static final int STEP = 5;
    private static final int EVEN = 50;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<Measured> measured;
    private final Words words;

    Balance(List<Measured> measured, Words words) {
        this.measured = measured;
        this.words = words;
    }

    BalanceView view(LocalDate day) {
        Valuation valuation = Valuation.of(
                measured.stream().flatMap(line -> line.item().stream()).toList());
        String methods = measured.stream()
                .map(Measured::rate)
                .filter(Objects::nonNull)
                .map(RateRow::method)
                .distinct()
                .collect(Collectors.joining(" ; "));
        return new BalanceView(
                side(Side.RESIDENTS, valuation.residents()),
                side(Side.COMMUNE, valuation.commune()),
                share(valuation),
                methods.isEmpty()
                        ? words.of("commitment.balance.uncounted")
                        : words.of("commitment.balance.method", FrenchDates.full(day), methods));
    }

    /** In steps of five; by hours when one side has no price. */
    private int share(Valuation valuation) {
        if (!valuation.residents().isZero() && !valuation.commune().isZero()) {
            return stepped(valuation.residentsShare());
        }
        BigDecimal residents = middleHours(Side.RESIDENTS);
        BigDecimal both = residents.add(middleHours(Side.COMMUNE));
        if (residents.signum() == 0 || residents.compareTo(both) == 0) {
            return EVEN;
        }
        return stepped(residents.multiply(HUNDRED).divide(both, 1, RoundingMode.HALF_UP));
    }

    static int stepped(BigDecimal share) {
        return share.divide(BigDecimal.valueOf(STEP), 0, RoundingMode.HALF_UP).intValue() * STEP;
    }

    private String side(Side side, Valuation.Range euros) {
        List<String> parts = new ArrayList<>();
        for (Unit unit : List.of(Unit.H, Unit.H_MACHINE)) {
            BigDecimal least = sum(side, unit, true);
            BigDecimal most = sum(side, unit, false);
            if (most.signum() > 0) {
                parts.add(amount(least, most, unit));
            }
        }
        measured.stream()
                .filter(line -> line.side() == side && line.unit() != Unit.H && line.unit() != Unit.H_MACHINE)
                .map(line -> amount(line.least(), line.most(), line.unit()) + " (" + line.wording() + ")")
                .forEach(parts::add);
        if (parts.isEmpty()) {
            return words.of("commitment.balance.nothing");
        }
        if (!euros.isZero()) {
            parts.add(words.of("commitment.balance.euros", euros(euros)));
        }
        return String.join(" ; ", parts);
    }

    private String amount(BigDecimal least, BigDecimal most, Unit unit) {
        Quantity whole = new Quantity(most, unit);
        return least.compareTo(most) == 0
                ? whole.toString()
                : words.of("commitment.balance.range", FrenchNumbers.plain(least), whole);
    }

    private String euros(Valuation.Range range) {
        String high = new Quantity(rounded(range.high()), Unit.EUR).toString().replace(",00", "");
        return rounded(range.low()).compareTo(rounded(range.high())) == 0
                ? high
                : words.of("commitment.balance.range", FrenchNumbers.plain(rounded(range.low())), high);
    }

    /** To the nearest ten euros: an order of size. */
    private static BigDecimal rounded(Money money) {
        return money.amount().divide(BigDecimal.TEN, 0, RoundingMode.HALF_UP).multiply(BigDecimal.TEN);
    }

    private BigDecimal sum(Side side, Unit unit, boolean least) {
        return measured.stream()
                .filter(line -> line.side() == side && line.unit() == unit)
                .map(line -> least ? line.least() : line.most())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal middleHours(Side side) {
        return sum(side, Unit.H, true).add(sum(side, Unit.H, false));
    }
}
