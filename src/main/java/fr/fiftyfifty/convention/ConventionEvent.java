package fr.fiftyfifty.convention;

import fr.fiftyfifty.platform.event.DomainEvent;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happens to a convention. */
public sealed interface ConventionEvent extends DomainEvent {

    /** Its text is frozen, and whoever is named in it may sign. */
    record Frozen(@Nullable String reference, String convention, String sha256) implements ConventionEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("convention", convention, "sha256", sha256);
        }
    }

    /** A convention of the past came in with its scan. */
    record EnteredFromPaper(@Nullable String reference, String convention, String sha256) implements ConventionEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("convention", convention, "sha256", sha256);
        }
    }

    record Became(@Nullable String reference, String convention, ConventionStatus from, ConventionStatus to)
            implements ConventionEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("convention", convention, "from", from.name(), "to", to.name());
        }
    }
}
