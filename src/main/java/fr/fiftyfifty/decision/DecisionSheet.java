package fr.fiftyfifty.decision;

import fr.fiftyfifty.dossier.DossierHead;
import fr.fiftyfifty.evaluation.FirstLookView;
import fr.fiftyfifty.evaluation.OpinionRow;
import fr.fiftyfifty.idea.IdeaText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The screen of whoever decides: the idea, the first look, the opinions, and the answer if there is one.
 *
 * @param look null while nobody has looked
 * @param capacity in which the reader may decide now, or null
 * @param obstacle key of the sentence that says why they may not, or null
 */
public record DecisionSheet(
        DossierHead head,
        IdeaText idea,
        FirstLookView.@Nullable Done look,
        List<OpinionRow> opinions,
        List<Reason> reasons,
        @Nullable DecisionView decision,
        @Nullable String capacity,
        @Nullable String obstacle) {

    /** A reason that may be ticked. */
    public record Reason(String code, String label) {}

    public boolean isOpen() {
        return decision == null && obstacle == null;
    }

    /** Departments whose opinion is still awaited. */
    public List<OpinionRow> awaited() {
        return opinions.stream().filter(OpinionRow::isAwaited).toList();
    }
}
