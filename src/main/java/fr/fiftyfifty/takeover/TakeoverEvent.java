package fr.fiftyfifty.takeover;

import fr.fiftyfifty.platform.event.DomainEvent;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happens to dossiers of the past. */
public sealed interface TakeoverEvent extends DomainEvent {

    /** It was entered whole. */
    record Entered(@Nullable String reference, PastEnd end, int lines, boolean attested, boolean scanned)
            implements TakeoverEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "end", end.name(),
                    "lines", Integer.toString(lines),
                    "attested", Boolean.toString(attested),
                    "scanned", Boolean.toString(scanned));
        }
    }
}
