package fr.fiftyfifty.commitment;

import fr.fiftyfifty.dossier.Dossier;
import fr.fiftyfifty.dossier.DossierAccess;
import fr.fiftyfifty.dossier.Involved;
import fr.fiftyfifty.dossier.Stage;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.FromWithin;
import fr.fiftyfifty.platform.security.Role;
import fr.fiftyfifty.platform.security.Searches;
import jakarta.inject.Inject;

/** Who may write for the commune, and when: the coordinator or the pilot service, while promises are being discussed. */
@Searches
public class LedgerDoor {

    @Inject
    DossierAccess access;

    @FromWithin
    public Dossier asDrafter(Caller caller, String reference) {
        Dossier dossier = access.asStaff(caller, reference);
        if (!caller.is(Role.COORDINATOR)
                && access.departments(caller, dossier, Involved.Part.PILOT).stream()
                        .noneMatch(caller.services()::contains)) {
            throw DomainException.refused("commitment.pilotOnly");
        }
        return discussed(dossier);
    }

    /** For its bearers, while promises are being discussed. */
    @FromWithin
    public Dossier asBearer(Caller caller, String reference) {
        return discussed(access.asBearer(caller, reference));
    }

    private static Dossier discussed(Dossier dossier) {
        if (dossier.stage() != Stage.PROMISES) {
            throw DomainException.refused("commitment.notNow");
        }
        return dossier;
    }
}
