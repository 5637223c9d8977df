package fr.fiftyfifty.evaluation;

import fr.fiftyfifty.dossier.Weight;
import fr.fiftyfifty.platform.event.DomainEvent;
import fr.fiftyfifty.platform.event.Notice;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happens in the evaluation. */
public sealed interface EvaluationEvent extends DomainEvent {

    /**
     * The first look is done.
     *
     * @param opinions how many were asked; with none, the answer may be given at once
     */
    record Looked(
            @Nullable String reference, Weight weight, boolean refusalProposed, int opinions, List<Notice> notices)
            implements EvaluationEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "weight",
                    weight.name(),
                    "refusalProposed",
                    Boolean.toString(refusalProposed),
                    "opinions",
                    Integer.toString(opinions));
        }
    }

    /** An « initiative soutenue » was recorded in the first look: the room {@code project} opens it. */
    record SupportedRecorded(@Nullable String reference, List<Notice> notices) implements EvaluationEvent {}

    /**
     * A department gave its opinion, or changed it.
     *
     * @param lastAwaited nothing is awaited any more because of this one
     */
    record OpinionGiven(
            @Nullable String reference,
            String department,
            Verdict verdict,
            boolean changed,
            boolean byLink,
            boolean lastAwaited,
            @Nullable String words)
            implements EvaluationEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "department",
                    department,
                    "verdict",
                    verdict.name(),
                    "changed",
                    Boolean.toString(changed),
                    "byLink",
                    Boolean.toString(byLink));
        }
    }

    /** The coordinator went on without a late opinion. */
    record OpinionClosed(@Nullable String reference, String department, boolean lastAwaited)
            implements EvaluationEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("department", department);
        }
    }
}
