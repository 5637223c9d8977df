package fr.fiftyfifty.negotiation;

import fr.fiftyfifty.commitment.LineRow;
import org.jspecify.annotations.Nullable;

/**
 * A promise as the ledger draws it, with where it stands for the reader.
 *
 * @param state a mark of the vocabulary of pages
 * @param changed what changed since the reader's yes, or null
 * @param remark the last remark on it, or null
 */
public record LineView(
        LineRow row,
        String state,
        String stateWords,
        @Nullable String changed,
        @Nullable RemarkRow remark) {

    public Long id() {
        return row.id();
    }

    public String wording() {
        return row.wording();
    }

    public String detail() {
        return row.detail().isEmpty() ? row.holder() : row.detail() + " (" + row.holder() + ")";
    }

    public @Nullable String exchange() {
        return row.exchangeWords();
    }
}
