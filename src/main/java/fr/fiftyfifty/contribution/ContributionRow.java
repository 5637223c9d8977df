package fr.fiftyfifty.contribution;

import fr.fiftyfifty.commitment.Side;
import fr.fiftyfifty.platform.money.Quantity;
import fr.fiftyfifty.platform.money.Unit;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A contribution for the people of its dossier.
 *
 * @param line id of its promise, or null
 * @param total with its unit; null where nothing is counted
 * @param answerWords what the other side said, empty unless it questioned
 * @param attested entered from paper
 */
public record ContributionRow(
        Long id,
        @Nullable Long line,
        Side side,
        LocalDate doneOn,
        @Nullable Quantity total,
        int people,
        String words,
        ContributionState state,
        String answerWords,
        Instant declaredAt,
        @Nullable Instant answeredAt,
        boolean attested) {

    /** « 12 heures », « 12 heures à 4 » : what was counted, in words; empty where nothing is. */
    public String amount() {
        if (total == null) {
            return "";
        }
        return people > 1 && total.unit() == Unit.H ? total + " à " + people : total.toString();
    }

    public boolean isOpen() {
        return state != ContributionState.CONFIRMED;
    }
}
