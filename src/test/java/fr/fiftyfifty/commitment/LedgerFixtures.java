package fr.fiftyfifty.commitment;

import fr.fiftyfifty.platform.money.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Lines as later rooms read them: twelve planters against hours of watering. */
public final class LedgerFixtures {

    public static final LocalDate START = LocalDate.of(2026, 11, 22);
    public static final LocalDate END = LocalDate.of(2027, 11, 21);

    private LedgerFixtures() {}

    public static LineRow planters(long id, int number) {
        LineText text = new LineText(
                "fournir bacs, terre, plants ou arbres", BigDecimal.valueOf(number), Unit.U, null, "", START, END, "");
        return row(id, Side.COMMUNE, text);
    }

    public static LineRow watering(long id, int hours, LineRow against) {
        LineText text = new LineText(
                "planter, arroser, désherber à la main",
                BigDecimal.valueOf(hours),
                Unit.H,
                null,
                "par an",
                START,
                END,
                against.text().canonical());
        return row(id, Side.RESIDENTS, text);
    }

    private static LineRow row(long id, Side side, LineText text) {
        return new LineRow(
                id,
                (int) id,
                side,
                side == Side.COMMUNE ? "la commune" : "les habitants",
                "labour",
                text.wording(),
                text.quantity(),
                text.unit(),
                text.dueOn(),
                text.recurrence(),
                false,
                null,
                null,
                "photo",
                null,
                null,
                text);
    }
}
