package fr.fiftyfifty.convention;

import fr.fiftyfifty.dossier.Weight;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A convention for pages and later rooms.
 *
 * @param reference of the dossier, with the rank: {@code FF-2026-017/1}
 * @param documentToken of the frozen PDF, see {@link #address()}
 * @param sha256 of the frozen PDF
 * @param checkCode printed on the paper
 * @param actWords the act under which the mayor signs
 * @param signUntil last day to sign
 * @param signedOn day of the last signature, the commune's
 */
public record ConventionHead(
        Long id,
        String reference,
        int rank,
        Weight weight,
        ConventionStatus status,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable String documentToken,
        @Nullable String sha256,
        String checkCode,
        String actWords,
        LocalDate signUntil,
        Instant preparedAt,
        @Nullable LocalDate signedOn) {

    public String address() {
        return "/fichiers/" + documentToken;
    }

    public boolean isSigning() {
        return status == ConventionStatus.SIGNING;
    }
}
