package fr.fiftyfifty.commitment;

import fr.fiftyfifty.platform.money.Quantity;
import fr.fiftyfifty.platform.money.Unit;
import fr.fiftyfifty.platform.time.FrenchDates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A promise for pages, PDF and later rooms.
 *
 * @param holder who does it, in words
 * @param recurrence how often, in plain French
 * @param perYear whether the quantity is that of one year
 * @param exchangeFor id of the line it stands « en échange de »
 * @param exchangeWords its wording
 * @param text the exact text that people accept
 */
public record LineRow(
        Long id,
        int position,
        Side side,
        String holder,
        String nature,
        String wording,
        @Nullable BigDecimal quantity,
        @Nullable Unit unit,
        @Nullable LocalDate dueOn,
        String recurrence,
        boolean perYear,
        @Nullable Long exchangeFor,
        @Nullable String exchangeWords,
        String evidence,
        @Nullable String valuationKey,
        @Nullable String modelLine,
        LineText text) {

    /** SHA-256 of the exact text. */
    public String hash() {
        return text.hash();
    }

    public @Nullable Quantity measure() {
        return text.measure();
    }

    /** « 80 heures par an, avant le 31 mars 2027 » : all but the wording. */
    public String detail() {
        String amount = Stream.of(measure(), recurrence)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
        String due = dueOn == null ? "" : "avant le " + FrenchDates.full(dueOn);
        return Stream.of(amount, due).filter(words -> !words.isEmpty()).collect(Collectors.joining(", "));
    }

    LineRow heldBy(String other) {
        return new LineRow(
                id,
                position,
                side,
                other,
                nature,
                wording,
                quantity,
                unit,
                dueOn,
                recurrence,
                perYear,
                exchangeFor,
                exchangeWords,
                evidence,
                valuationKey,
                modelLine,
                text);
    }

    /** What it stands against, as the ledger draws it. */
    public @Nullable String exchange() {
        return exchangeWords;
    }
}
