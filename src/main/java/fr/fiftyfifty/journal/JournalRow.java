package fr.fiftyfifty.journal;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of a dossier's history.
 *
 * @param act the act that announced it; {@code cause} is the outermost act when it was a consequence
 * @param person id of who called, null for a passer-by and for timed jobs
 * @param actingFor for whom, when not for oneself
 * @param words what was typed to explain it, null when nothing was or once it is erased
 */
public record JournalRow(
        long id,
        Instant at,
        String event,
        String act,
        @Nullable String cause,
        @Nullable Long person,
        @Nullable String actingFor,
        Map<String, String> facts,
        @Nullable String words) {

    /** Key of the French sentence that tells it, in {@code words/journal.properties}. */
    public String sentenceKey() {
        return "journal." + event;
    }
}
