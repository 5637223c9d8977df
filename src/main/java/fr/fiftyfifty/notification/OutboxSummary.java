package fr.fiftyfifty.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the outbox stands.
 *
 * @param oldest when the oldest mail that still waits was written; null when none waits
 */
public record OutboxSummary(
        long waiting,
        long retrying,
        long sent,
        long dead,
        long bounced,
        long toPrint,
        @Nullable Instant oldest) {

    public long undelivered() {
        return dead + bounced;
    }
}
