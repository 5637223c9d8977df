package fr.fiftyfifty.takeover;

import fr.fiftyfifty.media.FileRule;
import fr.fiftyfifty.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who may read the scan of a paper convention: its bearers and staff, never the public (handbook §9). */
@ApplicationScoped
class ScanFiles implements FileRule {

    static final String ROOM = "takeover.scan";

    @Inject
    TakenOvers rows;

    @Override
    public String room() {
        return ROOM;
    }

    @Override
    public boolean mayRead(Caller caller, long owner) {
        return caller.isKnown() && rows.isInternal(caller, owner);
    }
}
