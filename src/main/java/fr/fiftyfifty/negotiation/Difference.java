package fr.fiftyfifty.negotiation;

import fr.fiftyfifty.commitment.LineText;
import fr.fiftyfifty.platform.money.FrenchNumbers;
import fr.fiftyfifty.platform.money.Quantity;
import fr.fiftyfifty.platform.text.Words;
import fr.fiftyfifty.platform.time.FrenchDates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What changed between two texts of a line, in words: « 40 heures deviennent 25 ». Never by colour alone. */
final class Difference {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final LineText before;
    private final LineText after;
    private final Words words;

    Difference(LineText before, LineText after, Words words) {
        this.before = before;
        this.after = after;
        this.words = words;
    }

    /** Empty when the text is the same. */
    String sentence() {
        List<String> changes = new ArrayList<>();
        if (!before.wording().equals(after.wording())) {
            changes.add(words.of("negotiation.diff.wording", before.wording(), after.wording()));
        }
        if (!Objects.equals(before.measure(), after.measure())) {
            changes.add(quantity(before.measure(), after.measure()));
        }
        if (!before.recurrence().equals(after.recurrence())) {
            changes.add(words.of("negotiation.diff.becomes", often(before.recurrence()), often(after.recurrence())));
        }
        if (!Objects.equals(before.dueOn(), after.dueOn())) {
            changes.add(words.of("negotiation.diff.becomes", day(before.dueOn()), day(after.dueOn())));
        }
        if (!before.startsOn().equals(after.startsOn()) || !before.endsOn().equals(after.endsOn())) {
            changes.add(words.of(
                    "negotiation.diff.term", FrenchDates.full(after.startsOn()), FrenchDates.full(after.endsOn())));
        }
        if (!before.exchange().equals(after.exchange())) {
            changes.add(words.of("negotiation.diff.exchange"));
        }
        return String.join(" ; ", changes);
    }

    private String quantity(@Nullable Quantity old, @Nullable Quantity fresh) {
        if (old == null || fresh == null) {
            return fresh == null
                    ? words.of("negotiation.diff.uncounted", String.valueOf(old))
                    : words.of("negotiation.diff.counted", fresh);
        }
        String to = old.unit() == fresh.unit() ? FrenchNumbers.plain(fresh.value()) : fresh.toString();
        return words.of(
                old.value().compareTo(TWO) < 0 ? "negotiation.diff.becomes" : "negotiation.diff.become", old, to);
    }

    private String often(String recurrence) {
        return recurrence.isEmpty() ? words.of("negotiation.diff.once") : "« " + recurrence + " »";
    }

    private String day(@Nullable LocalDate due) {
        return due == null ? words.of("negotiation.diff.noDay") : FrenchDates.full(due);
    }
}
