package fr.fiftyfifty.signature;

import fr.fiftyfifty.platform.fault.DomainException;
import java.io.InputStream;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The commune's signed document coming back.
 *
 * @param document a PDF of at most 20 MB, kept byte for byte; null when none was chosen
 * @param tool signed in the town's signing tool rather than by pen
 * @param signer first and last name of whoever signed for the commune
 * @param capacity in words, « maire »
 * @param attest « J'atteste… » is ticked
 */
public record ClosingForm(
        @Nullable InputStream document,
        String fileName,
        boolean tool,
        String signer,
        String capacity,
        @Nullable LocalDate signedOn,
        boolean attest) {

    private static final int LONGEST = 200;

    InputStream checked() {
        if (document == null) {
            throw DomainException.invalid("document", "signature.document.none");
        }
        text("signer", signer);
        text("capacity", capacity);
        if (!attest) {
            throw DomainException.invalid("attest", "signature.attest.none");
        }
        return document;
    }

    /** The day, which lies between the freezing of the text and today. */
    LocalDate dayBetween(LocalDate earliest, LocalDate today) {
        if (signedOn == null || signedOn.isAfter(today)) {
            throw DomainException.invalid("signedOn", "signature.day.future");
        }
        if (signedOn.isBefore(earliest)) {
            throw DomainException.invalid("signedOn", "signature.day.early");
        }
        return signedOn;
    }

    private static void text(String field, String value) {
        if (value.isBlank() || value.length() > LONGEST) {
            throw DomainException.invalid(field, "signature." + field + ".none");
        }
    }
}
