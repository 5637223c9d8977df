package fr.fiftyfifty.negotiation;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A remark on a line, for the dossier's people.
 *
 * @param counter the number proposed instead, in the line's unit
 */
public record RemarkRow(
        Long id,
        long line,
        long person,
        String words,
        @Nullable BigDecimal counter,
        RemarkStatus status,
        Instant at,
        String answer,
        @Nullable Instant answeredAt) {

    public boolean isOpen() {
        return status == RemarkStatus.OPEN;
    }
}
