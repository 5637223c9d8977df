package fr.fiftyfifty.contribution;

import fr.fiftyfifty.commitment.LineRow;
import org.jspecify.annotations.Nullable;

/**
 * A promise as the ledger shows it once it is signed.
 *
 * @param stateWords how it stands, in words
 * @param note what it waits for, or what is still to do and until when; empty when it is kept
 * @param declarable whether the reader may say « C'est fait »
 */
public record FollowedLine(
        LineRow row, @Nullable LineProgress progress, String stateWords, String note, boolean declarable) {

    public Long id() {
        return row.id();
    }

    public String wording() {
        return row.wording();
    }

    public String detail() {
        return row.detail();
    }

    public @Nullable String exchange() {
        return row.exchange();
    }

    public String state() {
        return progress == null ? "open" : progress.state().mark();
    }
}
