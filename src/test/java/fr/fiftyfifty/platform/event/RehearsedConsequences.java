package fr.fiftyfifty.platform.event;

import fr.fiftyfifty.platform.security.Acts;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.FromWithin;
import jakarta.inject.Inject;

/** What an act of another room would do in turn. */
@Acts
public class RehearsedConsequences {

    @Inject
    Announcements announcements;

    @FromWithin
    public void follow(Caller caller, DomainEvent event) {
        announcements.announce(event);
    }
}
