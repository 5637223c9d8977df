package fr.fiftyfifty.signature;

import fr.fiftyfifty.platform.event.DomainEvent;
import fr.fiftyfifty.platform.event.Notice;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happens around signatures. */
public sealed interface SignatureEvent extends DomainEvent {

    record CodeSent(@Nullable String reference, long party, List<Notice> notices) implements SignatureEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("party", Long.toString(party));
        }
    }

    /** One party signed; others may be awaited. */
    record PartySigned(@Nullable String reference, long party, Means means, String sha256, List<Notice> notices)
            implements SignatureEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("party", Long.toString(party), "means", means.name(), "sha256", sha256);
        }
    }

    /**
     * Every party signed, the commune last: it is a contract. Later rooms observe this to open the project.
     *
     * @param signedOn day of the last signature
     */
    record ConventionSigned(@Nullable String reference, long conventionId, LocalDate signedOn, List<Notice> notices)
            implements SignatureEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("convention", Long.toString(conventionId), "signedOn", signedOn.toString());
        }
    }
}
