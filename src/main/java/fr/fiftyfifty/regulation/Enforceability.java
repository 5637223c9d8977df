package fr.fiftyfifty.regulation;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a deliberation can be enforced: transmitted to the prefect's office and published (art. L2131-1 and L2131-2 CGCT).
 * Nothing may be signed before it is transmitted (CE avis 10 June 1996, 176873): a later transmission cures nothing.
 */
public record Enforceability(
        @Nullable LocalDate transmittedOn, @Nullable LocalDate publishedOn) {

    /** The day from which it binds: the later of both; empty while one is missing. */
    public Optional<LocalDate> from() {
        if (transmittedOn == null || publishedOn == null) {
            return Optional.empty();
        }
        return Optional.of(transmittedOn.isAfter(publishedOn) ? transmittedOn : publishedOn);
    }

    public boolean on(LocalDate day) {
        return from().filter(first -> !first.isAfter(day)).isPresent();
    }

    /** Whether signing may open on that day. */
    public boolean maySignOn(LocalDate day) {
        return transmittedOn != null && !transmittedOn.isAfter(day) && on(day);
    }
}
