package fr.fiftyfifty.commune;

import fr.fiftyfifty.platform.event.DomainEvent;
import java.util.Map;

/** What happens in this room: a setting changed. */
sealed interface CommuneEvent extends DomainEvent {

    /** Name, address or contacts of the town hall. */
    record IdentityChanged() implements CommuneEvent {}

    record EntryChanged(ListKind kind, String code) implements CommuneEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("kind", kind.name(), "code", code);
        }
    }

    record EntryClosed(ListKind kind, String code) implements CommuneEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("kind", kind.name(), "code", code);
        }
    }

    record DelayChanged(String delay, String span) implements CommuneEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("delay", delay, "span", span);
        }
    }

    record LetterChanged(String letter) implements CommuneEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("letter", letter);
        }
    }
}
