package fr.fiftyfifty.notification;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait before the next try: from one minute to a day, eight tries in about two days. */
final class Backoff {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(20),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12),
            Duration.ofHours(24));

    private Backoff() {}

    /** The pause after the n-th vain try (from 1); empty when it was the last. */
    static Optional<Duration> after(int tries) {
        return tries > PAUSES.size() ? Optional.empty() : Optional.of(PAUSES.get(tries - 1));
    }
}
