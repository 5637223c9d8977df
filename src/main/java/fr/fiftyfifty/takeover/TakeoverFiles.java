package fr.fiftyfifty.takeover;

import fr.fiftyfifty.media.FileRule;
import fr.fiftyfifty.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who may see the photographs of a past dossier: whoever may see the dossier. */
@ApplicationScoped
class TakeoverFiles implements FileRule {

    static final String ROOM = "takeover";

    @Inject
    TakenOvers rows;

    @Override
    public String room() {
        return ROOM;
    }

    @Override
    public boolean mayRead(Caller caller, long owner) {
        return rows.isShown(caller, owner);
    }
}
