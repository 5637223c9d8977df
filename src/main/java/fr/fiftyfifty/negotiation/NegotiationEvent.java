package fr.fiftyfifty.negotiation;

import fr.fiftyfifty.commitment.Side;
import fr.fiftyfifty.platform.event.DomainEvent;
import fr.fiftyfifty.platform.event.Notice;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happens while promises are discussed. */
public sealed interface NegotiationEvent extends DomainEvent {

    /** Somebody said yes to so many lines, each as it read at that moment. */
    record Accepted(@Nullable String reference, Side side, int lines) implements NegotiationEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("side", side.name(), "lines", Integer.toString(lines));
        }
    }

    record Remarked(
            @Nullable String reference, long line, @Nullable String words, List<Notice> notices)
            implements NegotiationEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("line", Long.toString(line));
        }
    }

    record Answered(
            @Nullable String reference,
            long remark,
            Answer answer,
            @Nullable String words,
            List<Notice> notices) implements NegotiationEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("remark", Long.toString(remark), "answer", answer.name());
        }
    }

    /** Every bearer and the commune said yes to every line as it reads now. */
    record AllAgreed(@Nullable String reference, List<Notice> notices) implements NegotiationEvent {}
}
