package fr.fiftyfifty.platform.pdf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A letter of the town, printed by the template {@code letter}.
 *
 * @param recipient lines of name and address, placed for a window envelope
 * @param body typed text, see the filter {@code paragraphs}
 * @param signature lines: name, then capacity (art. L. 212-1 code des relations entre le public et l’administration)
 * @param address where the same thing is read on line, printed as a code and in words; null for none
 */
public record Letter(
        Letterhead letterhead,
        String reference,
        String place,
        LocalDate day,
        List<String> recipient,
        String subject,
        String body,
        List<String> signature,
        @Nullable String address) {

    public Letter {
        recipient = List.copyOf(recipient);
        signature = List.copyOf(signature);
    }

    /** The variables of the template. */
    public Map<String, Object> model() {
        return Map.of("letter", this, "letterhead", letterhead, "reference", reference);
    }
}
