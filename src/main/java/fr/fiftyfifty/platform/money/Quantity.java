package fr.fiftyfifty.platform.money;

import fr.fiftyfifty.platform.fault.DomainException;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * So many of something: « 25 heures », « 12 unités », « 1,5 t ». In JSON {@code {"value": 25, "unit": "h"}}.
 *
 * @param value at most three decimals and below a thousand million ({@code numeric(12,3)}), without trailing zeros so that the
 *     same quantity is always equal to itself
 */
@JsonbTypeAdapter(QuantityJson.class)
public record Quantity(BigDecimal value, Unit unit) {

    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(9);
    private static final Pattern TYPED = Pattern.compile("(?<number>[0-9][0-9.,\\s\u00A0\u202F\u2009]*)(?<unit>\\D.*)");

    /** Refuses ({@link ArithmeticException}) what is beyond three decimals or a thousand million. */
    public Quantity {
        BigDecimal exact = value.setScale(3, RoundingMode.UNNECESSARY).stripTrailingZeros();
        value = exact.scale() < 0 ? exact.setScale(0, RoundingMode.UNNECESSARY) : exact;
        if (value.abs().compareTo(LIMIT) >= 0) {
            throw new ArithmeticException("More than the books can hold: " + value);
        }
    }

    public static Quantity of(long value, Unit unit) {
        return new Quantity(BigDecimal.valueOf(value), unit);
    }

    /** For code and data, {@code Quantity.of("1.5", T)}. */
    public static Quantity of(String value, Unit unit) {
        return new Quantity(new BigDecimal(value), unit);
    }

    /**
     * Reads the number typed in a field whose unit is known.
     *
     * @throws DomainException invalid, beside that field
     */
    public static Quantity parse(String field, String typed, Unit unit) {
        return FrenchNumbers.read(typed)
                .filter(value -> value.stripTrailingZeros().scale() <= 3 && value.compareTo(LIMIT) < 0)
                .map(value -> new Quantity(value, unit))
                .orElseThrow(() -> DomainException.invalid(field, "platform.quantity.unreadable", typed));
    }

    /**
     * Reads « 25 heures », « 1,5 t », « 40 h », the unit by its code or its word.
     *
     * @throws DomainException invalid, beside that field
     */
    public static Quantity parse(String field, String typed) {
        Matcher read = TYPED.matcher(typed.strip().toLowerCase(Locale.FRENCH));
        if (!read.matches()) {
            throw DomainException.invalid(field, "platform.quantity.unreadable", typed);
        }
        Unit unit = Unit.typed(read.group("unit").strip())
                .orElseThrow(() -> DomainException.invalid(field, "platform.quantity.unit", typed));
        return parse(field, read.group("number"), unit);
    }

    /**
     * The sum of both.
     *
     * @throws IllegalArgumentException if the units differ: hours and euros are never added
     */
    public Quantity plus(Quantity other) {
        return new Quantity(value.add(sameUnit(other).value), unit);
    }

    /**
     * What is left.
     *
     * @throws IllegalArgumentException if the units differ
     */
    public Quantity minus(Quantity other) {
        return new Quantity(value.subtract(sameUnit(other).value), unit);
    }

    public boolean isZero() {
        return value.signum() == 0;
    }

    private Quantity sameUnit(Quantity other) {
        if (other.unit != unit) {
            throw new IllegalArgumentException("Not the same unit: " + unit + " and " + other.unit);
        }
        return other;
    }

    /** « 1 200 heures », « 1,5 t »; euros like {@link Money}, as long as there are only cents. */
    @Override
    public String toString() {
        if (unit == Unit.EUR && value.scale() <= 2) {
            return new Money(value).toString();
        }
        return FrenchNumbers.plain(value) + FrenchNumbers.BEFORE_UNIT + unit.wordFor(value);
    }
}
