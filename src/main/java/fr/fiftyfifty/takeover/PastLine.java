package fr.fiftyfifty.takeover;

import fr.fiftyfifty.commitment.LineForm;
import fr.fiftyfifty.commitment.Side;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.money.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One promise as the paper had it, written on one line: « arroser les bacs | 40 h par an ». The part behind the bar is left out
 * when nobody counted.
 */
public record PastLine(
        Side side,
        String wording,
        @Nullable BigDecimal quantity,
        @Nullable Unit unit,
        boolean perYear) {

    private static final Pattern COUNT =
            Pattern.compile("([0-9][0-9  \u202f]*(?:[,.][0-9]{1,3})?)\\s*(\\S+)(\\s+par an)?", Pattern.UNICODE_CASE);

    /** Signs that people write for the units of the library. */
    private static final Map<String, Unit> SIGNS =
            Map.of("€", Unit.EUR, "m²", Unit.M2, "m³", Unit.M3, "heures", Unit.H, "jours", Unit.J, "kg", Unit.KG);

    private static final Map<Unit, String> NATURES = Map.of(
            Unit.EUR, "money",
            Unit.M2, "land",
            Unit.H_MACHINE, "equipment",
            Unit.U, "material",
            Unit.T, "material",
            Unit.M3, "material",
            Unit.KG, "material");

    /** The lines of one side, one a row of text; empty rows are passed over. */
    public static List<PastLine> parse(String field, Side side, String text) {
        return text.lines()
                .map(PastWords::plain)
                .filter(line -> !line.isEmpty())
                .map(line -> parseOne(field, side, line))
                .toList();
    }

    private static PastLine parseOne(String field, Side side, String line) {
        int bar = line.lastIndexOf('|');
        if (bar < 0) {
            return new PastLine(side, line, null, null, false);
        }
        Matcher count = COUNT.matcher(line.substring(bar + 1).strip());
        Unit unit = count.matches() ? unit(count.group(2)) : null;
        if (unit == null) {
            throw DomainException.invalid(field, "takeover.lines.count", line);
        }
        BigDecimal quantity =
                new BigDecimal(count.group(1).replaceAll("[^0-9,.]", "").replace(',', '.'));
        return new PastLine(side, line.substring(0, bar).strip(), quantity, unit, count.group(3) != null);
    }

    private static @Nullable Unit unit(String word) {
        String plain = word.toLowerCase(Locale.FRENCH);
        if (SIGNS.containsKey(plain)) {
            return SIGNS.get(plain);
        }
        try {
            return Unit.ofCode(plain);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** As the ledger takes it. */
    LineForm form(String holder) {
        return new LineForm(
                null,
                side,
                holder,
                nature(),
                wording,
                quantity,
                unit,
                null,
                perYear ? "par an" : "",
                perYear,
                null,
                "",
                valuation(),
                null);
    }

    private String nature() {
        String usual = side == Side.COMMUNE ? "staff" : "labour";
        return unit == null ? usual : NATURES.getOrDefault(unit, usual);
    }

    /** Hours are worth what the rate of the ledger's first day says; nothing else is priced afterwards. */
    private @Nullable String valuation() {
        return unit != Unit.H ? null : side == Side.COMMUNE ? "staff_hour_B" : "volunteer_hour";
    }
}
