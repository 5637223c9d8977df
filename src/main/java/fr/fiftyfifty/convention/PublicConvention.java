package fr.fiftyfifty.convention;

import fr.fiftyfifty.commitment.LineRow;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What anybody may read of a convention (handbook §3.2): legal persons by name, individuals counted, no file.
 *
 * @param parties in public words
 * @param object title of the project
 * @param actWords the act under which the mayor signs
 */
public record PublicConvention(
        String reference,
        ConventionStatus status,
        String object,
        String place,
        List<String> parties,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable LocalDate signedOn,
        String actWords,
        List<LineRow> commitments) {}
