package fr.fiftyfifty.takeover;

import fr.fiftyfifty.dossier.Stage;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dossier entered from paper.
 *
 * @param scanToken of the scan, for those who may read it; null in what the public reads
 */
public record PaperRow(
        Long id,
        String reference,
        String title,
        Stage stage,
        String bearers,
        String parties,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable String scanToken,
        Instant enteredAt) {

    /** The parties of a paper are names of people too: the public reads who carried it, and the dates. */
    PaperRow inPublic() {
        return new PaperRow(id, reference, title, stage, bearers, "", signedOn, startsOn, endsOn, null, enteredAt);
    }
}
