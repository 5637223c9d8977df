package fr.fiftyfifty.showcase;

import fr.fiftyfifty.platform.event.DomainEvent;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happens to an edition. */
sealed interface ShowcaseEvent extends DomainEvent {

    record EditionPlanned(int year) implements ShowcaseEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("year", Integer.toString(year));
        }
    }

    record Honoured(@Nullable String reference, int year) implements ShowcaseEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("year", Integer.toString(year));
        }
    }

    /** Somebody took their consent back: the line is gone, at once. */
    record HonourForgotten(int year) implements ShowcaseEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("year", Integer.toString(year));
        }
    }
}
