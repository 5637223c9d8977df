package fr.fiftyfifty.idea;

import fr.fiftyfifty.media.FileRule;
import fr.fiftyfifty.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who may see the photograph of an idea: whoever may see the idea. */
@ApplicationScoped
class IdeaFiles implements FileRule {

    static final String ROOM = "idea";

    @Inject
    Ideas ideas;

    @Override
    public String room() {
        return ROOM;
    }

    @Override
    public boolean mayRead(Caller caller, long owner) {
        return ideas.isVisible(caller, owner);
    }
}
