package fr.fiftyfifty.convention;

import fr.fiftyfifty.media.FileRule;
import fr.fiftyfifty.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who may read a convention and its signed copies: its bearers and staff, never the public, which has the extract. */
@ApplicationScoped
public class ConventionFiles implements FileRule {

    /** Later rooms keep what belongs to a convention under the same name, so that one rule holds. */
    public static final String ROOM = "convention";

    @Inject
    Conventions conventions;

    @Override
    public String room() {
        return ROOM;
    }

    @Override
    public boolean mayRead(Caller caller, long owner) {
        return caller.isKnown() && conventions.isVisible(caller, owner);
    }
}
