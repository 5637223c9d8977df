package fr.fiftyfifty.commitment;

import fr.fiftyfifty.platform.money.Quantity;
import fr.fiftyfifty.platform.money.Unit;
import fr.fiftyfifty.platform.security.Tokens;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The exact text of a promise, and nothing else of it: this is what people accept and sign.
 *
 * <p>Its canonical form is one {@code name=value} a line, in a fixed order, white space made single, so that the same promise
 * always has the same SHA-256 and two different ones never do. It can be read back, to say what changed since somebody's yes.
 *
 * @param startsOn first day of the ledger
 * @param endsOn its last, certain day
 * @param exchange canonical text of the line it stands « en échange de » (without that line's own exchange), or empty
 */
public record LineText(
        String wording,
        @Nullable BigDecimal quantity,
        @Nullable Unit unit,
        @Nullable LocalDate dueOn,
        String recurrence,
        LocalDate startsOn,
        LocalDate endsOn,
        String exchange) {

    public LineText {
        wording = single(wording);
        recurrence = single(recurrence);
        exchange = single(exchange);
        quantity = quantity == null || unit == null ? quantity : new Quantity(quantity, unit).value();
    }

    /** The quantity in words, or null when the promise counts nothing. */
    public @Nullable Quantity measure() {
        return quantity == null || unit == null ? null : new Quantity(quantity, unit);
    }

    public String canonical() {
        return "wording=" + wording
                + "\nquantity=" + (quantity == null ? "" : quantity.toPlainString())
                + "\nunit=" + (unit == null ? "" : unit.name())
                + "\ndue=" + (dueOn == null ? "" : dueOn)
                + "\nrecurrence=" + recurrence
                + "\nfrom=" + startsOn
                + "\nto=" + endsOn
                + "\nexchange=" + exchange;
    }

    /** Lower-case hexadecimal SHA-256 of the canonical form. */
    public String hash() {
        return Tokens.digest(canonical());
    }

    /** Reads a canonical form back. */
    public static LineText parse(String canonical) {
        Map<String, String> parts = new HashMap<>();
        for (String line : canonical.split("\n", -1)) {
            int equals = line.indexOf('=');
            parts.put(line.substring(0, equals), line.substring(equals + 1));
        }
        String quantity = part(parts, "quantity");
        String unit = part(parts, "unit");
        String due = part(parts, "due");
        return new LineText(
                part(parts, "wording"),
                quantity.isEmpty() ? null : new BigDecimal(quantity),
                unit.isEmpty() ? null : Unit.valueOf(unit),
                due.isEmpty() ? null : LocalDate.parse(due),
                part(parts, "recurrence"),
                LocalDate.parse(part(parts, "from")),
                LocalDate.parse(part(parts, "to")),
                part(parts, "exchange"));
    }

    private static String part(Map<String, String> parts, String name) {
        return parts.getOrDefault(name, "");
    }

    private static String single(String text) {
        return text.strip().replaceAll("[\\s\\p{Z}]+", " ");
    }
}
