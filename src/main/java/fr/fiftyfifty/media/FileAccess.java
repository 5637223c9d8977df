package fr.fiftyfifty.media;

import fr.fiftyfifty.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Asks the room that holds a file who may read it. Deny by default: no rule, no reader. */
@ApplicationScoped
class FileAccess {

    @Inject
    @Any
    Instance<FileRule> rules;

    boolean mayRead(Caller caller, String room, long owner) {
        for (FileRule rule : rules) {
            if (rule.room().equals(room)) {
                return rule.mayRead(caller, owner);
            }
        }
        return false;
    }

    /** Whether a passer-by would be given it too: only then may a cache keep it. */
    boolean isOpen(Caller caller, String room, long owner) {
        return mayRead(caller.asNobody(), room, owner);
    }
}
