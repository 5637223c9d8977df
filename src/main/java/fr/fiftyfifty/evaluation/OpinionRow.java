package fr.fiftyfifty.evaluation;

import fr.fiftyfifty.platform.time.FrenchDates;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An opinion for a page.
 *
 * @param verdict null while it is awaited, or when it never came
 * @param closed the coordinator went on without it
 * @param late still awaited after its day
 */
public record OpinionRow(
        String code,
        String department,
        LocalDate dueOn,
        @Nullable Verdict verdict,
        String words,
        @Nullable Instant givenAt,
        boolean closed,
        boolean late) {

    public boolean isAwaited() {
        return verdict == null && !closed;
    }

    public String due() {
        return FrenchDates.full(dueOn);
    }

    /** State of the {@code ff:status} tag. */
    public String state() {
        return verdict == null
                ? (late ? "late" : closed ? "stopped" : "waiting")
                : verdict == Verdict.UNFAVOURABLE ? "stopped" : "agreed";
    }

    public String stateKey() {
        return verdict != null
                ? verdict.key()
                : "evaluation.opinion.state." + (closed ? "closed" : late ? "late" : "awaited");
    }
}
