package fr.fiftyfifty.project;

import fr.fiftyfifty.platform.event.DomainEvent;
import fr.fiftyfifty.platform.event.Notice;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happens to a project. */
public sealed interface ProjectEvent extends DomainEvent {

    /** The commitment was made: it begins. */
    record Opened(@Nullable String reference, String openedOn, List<Notice> notices) implements ProjectEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("openedOn", openedOn);
        }
    }

    /** A new convention carries on a project that lives already. */
    record Continued(@Nullable String reference, ProjectStatus from, ProjectStatus to) implements ProjectEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("from", from.name(), "to", to.name());
        }
    }

    record StoneLaid(
            @Nullable String reference,
            long stone,
            @Nullable String words,
            List<Notice> notices) implements ProjectEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("stone", Long.toString(stone));
        }
    }

    record Ended(
            @Nullable String reference,
            Outcome outcome,
            @Nullable String words,
            List<Notice> notices) implements ProjectEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("outcome", outcome.name());
        }
    }

    /** An « initiative soutenue » was recorded by the town hall. */
    record SupportedRecorded(@Nullable String reference, ProjectStatus status) implements ProjectEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("status", status.name());
        }
    }

    record PastEntered(@Nullable String reference, int editions, int stones) implements ProjectEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("editions", Integer.toString(editions), "stones", Integer.toString(stones));
        }
    }
}
