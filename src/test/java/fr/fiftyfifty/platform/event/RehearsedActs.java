package fr.fiftyfifty.platform.event;

import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.security.Acts;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.OpenToAll;
import jakarta.inject.Inject;

/** Acts of no room, to look at what follows an announce. */
@Acts
public class RehearsedActs {

    @Inject
    Announcements announcements;

    @Inject
    RehearsedConsequences consequences;

    @OpenToAll
    public void announce(Caller caller, DomainEvent event) {
        announcements.announce(event);
    }

    @OpenToAll
    public void announceWithin(Caller caller, DomainEvent event) {
        consequences.follow(caller, event);
    }

    @OpenToAll
    public void announceInVain(Caller caller, DomainEvent event) {
        announcements.announce(event);
        throw DomainException.refused("platform.failed");
    }
}
