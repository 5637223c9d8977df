package fr.fiftyfifty.convention;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a check code: enough to compare with the paper in hand, never the file.
 *
 * @param object title of the project, or null while the dossier is not public
 * @param parties in public words
 */
public record CheckedConvention(
        String reference,
        @Nullable String object,
        ConventionStatus status,
        LocalDate preparedOn,
        @Nullable LocalDate signedOn,
        LocalDate startsOn,
        LocalDate endsOn,
        List<String> parties,
        String sha256) {}
