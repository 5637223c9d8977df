package fr.fiftyfifty.notification;

import fr.fiftyfifty.platform.event.DomainEvent;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happens to mails that did not arrive. Facts name the letter and a code, never a person. */
sealed interface OutboxEvent extends DomainEvent {

    /** The relay refused it for good, or eight tries were in vain. */
    record Undelivered(@Nullable String reference, String letter, String code) implements OutboxEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("letter", letter, "code", code);
        }
    }

    record Retried(@Nullable String reference, String letter) implements OutboxEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("letter", letter);
        }
    }

    record GivenUp(@Nullable String reference, String letter) implements OutboxEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("letter", letter);
        }
    }
}
