package fr.fiftyfifty.negotiation;

import fr.fiftyfifty.commitment.CommitmentEvent;
import fr.fiftyfifty.dossier.DossierAccess;
import fr.fiftyfifty.platform.security.ActInProgress;
import fr.fiftyfifty.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Objects;

/** Sending a ledger says the commune's yes, in the same transaction. */
@ApplicationScoped
class CommuneYes {

    @Inject
    Agreeing agreeing;

    @Inject
    DossierAccess access;

    @Inject
    ActInProgress acts;

    void sent(@Observes CommitmentEvent.Sent sent) {
        Caller caller = Objects.requireNonNull(acts.caller());
        String reference = Objects.requireNonNull(sent.reference());
        agreeing.sayByCommune(caller, reference);
        agreeing.conclude(caller, access.asStaff(caller, reference));
    }
}
