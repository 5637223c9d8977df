package fr.fiftyfifty.platform.money;

import fr.fiftyfifty.platform.fault.DomainException;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Euros and cents. Never rounds silently: a third decimal is an {@link ArithmeticException}; where rounding is meant, the name of
 * the method says so. In JSON a number, {@code 1234.50}.
 *
 * @param amount euros, always with two decimals, below ten thousand million (the column is {@code numeric(12,2)})
 */
@JsonbTypeAdapter(MoneyJson.class)
public record Money(BigDecimal amount) implements Comparable<Money> {

    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(10);
    private static final Pattern CURRENCY = Pattern.compile("(?:€|eur|euros?)\\s*$");

    public static final Money ZERO = new Money(BigDecimal.ZERO);

    /** Refuses ({@link ArithmeticException}) what is beyond two decimals or ten thousand million. */
    public Money {
        amount = amount.setScale(2, RoundingMode.UNNECESSARY);
        if (amount.abs().compareTo(LIMIT) >= 0) {
            throw new ArithmeticException("More than the books can hold: " + amount);
        }
    }

    public static Money euros(long euros) {
        return new Money(BigDecimal.valueOf(euros));
    }

    public static Money cents(long cents) {
        return new Money(BigDecimal.valueOf(cents, 2));
    }

    /** For code and data, {@code Money.of("1234.50")}; what a person typed goes through {@link #parse}. */
    public static Money of(String amount) {
        return new Money(new BigDecimal(amount));
    }

    /** Reads the field {@code amount}; see {@link #parse(String, String)}. */
    public static Money parse(String typed) {
        return parse("amount", typed);
    }

    /**
     * Reads « 1 234,5 », « 1234.50 € », « 12 euros ». Never negative: nobody types a debt.
     *
     * @throws DomainException invalid, beside that field
     */
    public static Money parse(String field, String typed) {
        String number =
                CURRENCY.matcher(typed.strip().toLowerCase(Locale.FRENCH)).replaceFirst("");
        return FrenchNumbers.read(number)
                .filter(value -> value.stripTrailingZeros().scale() <= 2 && value.compareTo(LIMIT) < 0)
                .map(Money::new)
                .orElseThrow(() -> DomainException.invalid(field, "platform.money.unreadable", typed));
    }

    public static Money sum(Stream<Money> amounts) {
        return amounts.reduce(ZERO, Money::plus);
    }

    public Money plus(Money other) {
        return new Money(amount.add(other.amount));
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(other.amount));
    }

    public Money times(long factor) {
        return new Money(amount.multiply(BigDecimal.valueOf(factor)));
    }

    /** Exact product rounded to the nearest cent, half a cent upwards. */
    public Money timesRounded(BigDecimal factor) {
        return new Money(amount.multiply(factor).setScale(2, RoundingMode.HALF_UP));
    }

    /** This rate, by the unit, for that quantity; rounded like {@link #timesRounded(BigDecimal)}. */
    public Money timesRounded(Quantity quantity) {
        return timesRounded(quantity.value());
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }

    /** « 1 234,50 € », with the French no-break spaces: what a page or a letter prints. */
    @Override
    public String toString() {
        return FrenchNumbers.cents(amount) + FrenchNumbers.BEFORE_UNIT + "€";
    }
}
