package fr.fiftyfifty.signature;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A signature for the dossier's people.
 *
 * @param documentSha256 of the frozen document that was signed
 * @param scanToken of the imported signed copy, if there is one
 */
public record SignatureRow(
        long party,
        String name,
        String capacity,
        Means means,
        LocalDate signedOn,
        Instant recordedAt,
        String documentSha256,
        @Nullable String scanToken) {

    public @Nullable String address() {
        return scanToken == null ? null : "/fichiers/" + scanToken;
    }
}
