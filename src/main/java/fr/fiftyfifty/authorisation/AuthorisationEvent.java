package fr.fiftyfifty.authorisation;

import fr.fiftyfifty.platform.event.DomainEvent;
import fr.fiftyfifty.platform.event.Notice;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happens before signature. */
public sealed interface AuthorisationEvent extends DomainEvent {

    /** No condition is red any more: the text is frozen and its parties are asked to sign. */
    record SigningOpened(@Nullable String reference, String convention, List<Notice> notices)
            implements AuthorisationEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("convention", convention);
        }
    }

    /** The text will change: it goes back to the promises and nobody is bound. */
    record SigningWithdrawn(
            @Nullable String reference,
            String convention,
            @Nullable String words,
            List<Notice> notices) implements AuthorisationEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("convention", convention);
        }
    }

    record InsurerTold(int year, LocalDate on) implements AuthorisationEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("year", Integer.toString(year), "on", on.toString());
        }
    }
}
