package fr.fiftyfifty.demo.inside.town;

import fr.fiftyfifty.dossier.Capacity;
import fr.fiftyfifty.dossier.DossierAccess;
import fr.fiftyfifty.dossier.DossierLife;
import fr.fiftyfifty.platform.security.Acts;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.FromWithin;
import jakarta.inject.Inject;
import java.time.Clock;

/** A neighbour joins a dossier; no screen does it yet. */
@Acts
public class Neighbours {

    @Inject
    DossierAccess access;

    @Inject
    DossierLife life;

    @Inject
    Clock clock;

    @FromWithin
    public void join(Caller caller, String reference, long person) {
        life.join(caller, access.asStaff(caller, reference), person, Capacity.CO_BEARER, null, clock.instant());
    }
}
