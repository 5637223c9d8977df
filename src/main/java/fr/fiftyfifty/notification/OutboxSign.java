package fr.fiftyfifty.notification;

import fr.fiftyfifty.platform.health.Sign;
import fr.fiftyfifty.platform.security.SystemCalls;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Mails leave in time: none waits longer than a quarter of an hour. */
@ApplicationScoped
class OutboxSign implements Sign {

    private static final Duration TOO_LONG = Duration.ofMinutes(15);

    @Inject
    SystemCalls calls;

    @Inject
    OutboxSearch search;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "outbox";
    }

    @Override
    public Condition condition() {
        List<Instant> oldest = new ArrayList<>();
        calls.run(caller -> search.oldestWaiting(caller).ifPresent(oldest::add));
        Instant limit = clock.instant().minus(TOO_LONG);
        return oldest.stream().anyMatch(limit::isAfter) ? Condition.DEGRADED : Condition.UP;
    }
}
