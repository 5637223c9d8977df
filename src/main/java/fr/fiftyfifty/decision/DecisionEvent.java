package fr.fiftyfifty.decision;

import fr.fiftyfifty.platform.event.DomainEvent;
import fr.fiftyfifty.platform.event.Notice;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happens when the commune answers. */
public sealed interface DecisionEvent extends DomainEvent {

    /** Everything is there: those who may decide are called. */
    record Awaited(@Nullable String reference, List<Notice> notices) implements DecisionEvent {}

    record Taken(
            @Nullable String reference,
            Outcome outcome,
            List<String> reasons,
            @Nullable String words,
            List<Notice> notices)
            implements DecisionEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("outcome", outcome.name(), "reasons", String.join(",", reasons));
        }
    }

    record DelegationGiven(long person, String act) implements DecisionEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("person", Long.toString(person), "act", act);
        }
    }

    record DelegationEnded(long delegation) implements DecisionEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("delegation", Long.toString(delegation));
        }
    }
}
