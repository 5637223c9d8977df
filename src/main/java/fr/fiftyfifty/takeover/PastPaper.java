package fr.fiftyfifty.takeover;

import fr.fiftyfifty.platform.fault.DomainException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The convention on paper.
 *
 * @param parties who signed it, in words
 * @param endsOn its certain last day
 * @param scan a PDF, or null while the paper itself lies in the archives
 * @param attested somebody says: what I type is what the paper says
 */
public record PastPaper(
        String parties,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable InputStream scan,
        String scanName,
        boolean attested) {

    private static final int PARTIES = 600;

    void check(LocalDate today) {
        if (signedOn == null || signedOn.isAfter(today)) {
            throw DomainException.invalid("signedOn", "takeover.paper.signedOn");
        }
        if (startsOn == null) {
            throw DomainException.invalid("startsOn", "takeover.paper.startsOn");
        }
        if (endsOn == null || !endsOn.isAfter(startsOn)) {
            throw DomainException.invalid("endsOn", "takeover.paper.endsOn");
        }
        if (parties.isBlank() || parties.strip().length() > PARTIES) {
            throw DomainException.invalid("parties", "takeover.paper.parties", PARTIES);
        }
        if (!attested) {
            throw DomainException.invalid("attested", "takeover.paper.attested");
        }
    }

    LocalDate from() {
        return Objects.requireNonNull(startsOn);
    }

    LocalDate to() {
        return Objects.requireNonNull(endsOn);
    }
}
