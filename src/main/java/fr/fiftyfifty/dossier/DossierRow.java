package fr.fiftyfifty.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One dossier in a list. */
public record DossierRow(
        String reference,
        String title,
        String summary,
        Stage stage,
        @Nullable Weight weight,
        String theme,
        @Nullable String district,
        Instant submittedAt,
        Instant stageSince,
        boolean invented) {}
