package fr.fiftyfifty.decision;

import fr.fiftyfifty.dossier.Weight;
import fr.fiftyfifty.evaluation.EvaluationEvent;
import fr.fiftyfifty.platform.security.ActInProgress;
import fr.fiftyfifty.platform.security.Caller;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What happens in the evaluation that calls for a decision. After journal and news, so that the cause stands before its effect. */
@ApplicationScoped
class DecisionCalls {

    private static final int AFTER_THE_JOURNAL = Interceptor.Priority.APPLICATION + 900;

    @Inject
    Deciding deciding;

    @Inject
    ActInProgress acts;

    void looked(@Observes @Priority(AFTER_THE_JOURNAL) EvaluationEvent.Looked look) {
        if (look.refusalProposed()) {
            call(look.reference(), "decision.why.refusal");
        } else if (look.weight() == Weight.COUP_DE_MAIN) {
            deciding.afterFirstLook(caller(), Objects.requireNonNull(look.reference()));
        } else if (look.opinions() == 0) {
            call(look.reference(), "decision.why.ready");
        }
    }

    void given(@Observes @Priority(AFTER_THE_JOURNAL) EvaluationEvent.OpinionGiven opinion) {
        if (opinion.lastAwaited()) {
            call(opinion.reference(), "decision.why.opinions");
        }
    }

    void closed(@Observes @Priority(AFTER_THE_JOURNAL) EvaluationEvent.OpinionClosed opinion) {
        if (opinion.lastAwaited()) {
            call(opinion.reference(), "decision.why.opinions");
        }
    }

    private void call(@Nullable String reference, String why) {
        deciding.callDeciders(caller(), Objects.requireNonNull(reference), why);
    }

    private Caller caller() {
        return Objects.requireNonNull(acts.caller());
    }
}
