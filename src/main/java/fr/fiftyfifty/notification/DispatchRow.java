package fr.fiftyfifty.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was sent about a dossier, for those who may read the dossier.
 *
 * @param letter key of the commune's letter
 * @param at when it was written
 * @param settledAt when it left or was given up; null while it waits
 * @param body plain text as sent
 */
public record DispatchRow(
        long id,
        DispatchKind kind,
        String letter,
        String subject,
        Instant at,
        @Nullable Instant settledAt,
        DispatchState state,
        String body) {}
