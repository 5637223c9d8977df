package fr.fiftyfifty.contribution;

import fr.fiftyfifty.media.FileRule;
import fr.fiftyfifty.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Photographs of what was done are for the people of the dossier: nobody on them was asked whether the town may look. */
@ApplicationScoped
class ContributionFiles implements FileRule {

    static final String ROOM = "contribution";

    @Inject
    Contributions contributions;

    @Override
    public String room() {
        return ROOM;
    }

    @Override
    public boolean mayRead(Caller caller, long owner) {
        return caller.isKnown() && contributions.isVisible(caller, owner);
    }
}
