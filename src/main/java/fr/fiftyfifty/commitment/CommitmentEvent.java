package fr.fiftyfifty.commitment;

import fr.fiftyfifty.platform.event.DomainEvent;
import fr.fiftyfifty.platform.event.Notice;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happens to a ledger. */
public sealed interface CommitmentEvent extends DomainEvent {

    /** Lines or dates were written; nothing left the town hall yet. */
    record Written(@Nullable String reference, int lines) implements CommitmentEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("lines", Integer.toString(lines));
        }
    }

    /** It went to the bearers: the commune says yes to every line as it stands. */
    record Sent(@Nullable String reference, int lines, List<Notice> notices) implements CommitmentEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("lines", Integer.toString(lines));
        }
    }

    record LineAdded(@Nullable String reference, long line, Side side) implements CommitmentEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("line", Long.toString(line), "side", side.name());
        }
    }

    record LineRemoved(@Nullable String reference, long line) implements CommitmentEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("line", Long.toString(line));
        }
    }

    record LineCounted(@Nullable String reference, long line, String quantity) implements CommitmentEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("line", Long.toString(line), "quantity", quantity);
        }
    }
}
