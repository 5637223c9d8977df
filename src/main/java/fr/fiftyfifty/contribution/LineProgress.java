package fr.fiftyfifty.contribution;

import fr.fiftyfifty.commitment.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a promise stands on a day.
 *
 * @param confirmed so much of its unit is confirmed, this year if yearly
 * @param declared so much more waits for the other side
 * @param left what is still to do; null where nothing is counted
 * @param due its day, moved if the line that it waited for came late
 * @param waitsFor id of that line while it waits
 */
public record LineProgress(
        long line,
        Side side,
        State state,
        BigDecimal confirmed,
        BigDecimal declared,
        @Nullable BigDecimal left,
        LocalDate due,
        @Nullable Long waitsFor) {

    /** Named like the marks of the ledger. */
    public enum State {
        AGREED,
        WAITING,
        LATE,
        KEPT;

        public String mark() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String key() {
            return "contribution.line." + mark();
        }
    }

    public boolean isWaiting() {
        return state == State.WAITING;
    }

    public boolean isKept() {
        return state == State.KEPT;
    }
}
