package fr.fiftyfifty.notification;

import fr.fiftyfifty.platform.security.Allowed;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.FromWithin;
import fr.fiftyfifty.platform.security.Role;
import fr.fiftyfifty.platform.security.Searches;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads of what left, or should have. */
@Searches
public class OutboxSearch {

    @Inject
    Dispatches dispatches;

    /** Every mail and letter about a dossier, oldest first. The room that asks has checked who may see this dossier. */
    @FromWithin
    public List<DispatchRow> ofDossier(Caller caller, String reference) {
        return dispatches.ofDossier(caller.commune(), reference).stream()
                .map(Dispatch::row)
                .toList();
    }

    @Allowed(Role.ADMIN)
    public OutboxSummary summary(Caller caller) {
        long commune = caller.commune();
        Map<DispatchState, Long> mails = dispatches.count(commune, DispatchKind.MAIL);
        Map<DispatchState, Long> papers = dispatches.count(commune, DispatchKind.PAPER);
        return new OutboxSummary(
                mails.getOrDefault(DispatchState.WAITING, 0L),
                mails.getOrDefault(DispatchState.RETRY, 0L),
                mails.getOrDefault(DispatchState.SENT, 0L),
                mails.getOrDefault(DispatchState.DEAD, 0L),
                mails.getOrDefault(DispatchState.BOUNCED, 0L),
                papers.getOrDefault(DispatchState.WAITING, 0L),
                dispatches.oldest(commune, DispatchState.OPEN).orElse(null));
    }

    /** Mails that did not arrive, newest first; addresses masked, words left out. */
    @Allowed(Role.ADMIN)
    public List<UndeliveredRow> undelivered(Caller caller, int first, int most) {
        return dispatches.undelivered(caller.commune(), first, most).stream()
                .map(Dispatch::undelivered)
                .toList();
    }

    /** When the oldest mail that still waits was written. */
    @FromWithin
    public Optional<Instant> oldestWaiting(Caller caller) {
        return dispatches.oldest(caller.commune(), DispatchState.OPEN);
    }
}
