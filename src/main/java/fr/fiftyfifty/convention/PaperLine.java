package fr.fiftyfifty.convention;

import fr.fiftyfifty.commitment.LineRow;
import fr.fiftyfifty.commitment.Side;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A promise as the ledger draws it on a page or on paper before anything was kept.
 *
 * @param detail quantity, recurrence and date; never euros for the residents' side (handbook §3.6.3)
 * @param state always null here: nothing is late before it is signed
 */
public record PaperLine(
        String wording,
        String detail,
        @Nullable String exchange,
        @Nullable String state,
        @Nullable String stateWords) {

    /** The promises of one side, in their order. */
    public static List<PaperLine> of(List<LineRow> lines, Side side) {
        return lines.stream()
                .filter(line -> line.side() == side)
                .map(line -> new PaperLine(line.wording(), line.detail(), line.exchangeWords(), null, null))
                .toList();
    }
}
