package fr.fiftyfifty.project;

import fr.fiftyfifty.dossier.Dossier;
import fr.fiftyfifty.dossier.DossierAccess;
import fr.fiftyfifty.evaluation.EvaluationEvent;
import fr.fiftyfifty.idea.IdeaLife;
import fr.fiftyfifty.idea.IdeaStatus;
import fr.fiftyfifty.platform.security.ActInProgress;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.signature.SignatureEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Hears, in the same transaction, that a commitment was made: everybody signed (a « fiche d'engagement » is signed like a
 * convention), or the first look recorded an « initiative soutenue ».
 */
@ApplicationScoped
class ProjectOpening {

    @Inject
    ProjectLife projects;

    @Inject
    IdeaLife ideas;

    @Inject
    DossierAccess access;

    @Inject
    ActInProgress acts;

    @Inject
    Clock clock;

    void signed(@Observes SignatureEvent.ConventionSigned event) {
        Caller caller = caller();
        projects.open(caller, dossier(caller, event.reference()), event.signedOn());
    }

    void supported(@Observes EvaluationEvent.SupportedRecorded event) {
        Caller caller = caller();
        Dossier dossier = dossier(caller, event.reference());
        ideas.become(caller, dossier, IdeaStatus.CONVERTED);
        projects.record(caller, dossier, LocalDate.now(clock), "");
    }

    private Caller caller() {
        return Objects.requireNonNull(acts.caller(), "a commitment is made by an act");
    }

    private Dossier dossier(Caller caller, @Nullable String reference) {
        return access.asInsider(caller, Objects.requireNonNull(reference));
    }
}
