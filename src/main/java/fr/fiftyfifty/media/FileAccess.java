package fr.fiftyfifty.media;

import fr.fiftyfifty.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;

/** Asks the room that holds a file who may read it. Deny by default: no rule, no reader. */
@ApplicationScoped
class FileAccess {

    @Inject
    @Any
    Instance<FileRule> rules;

    boolean mayRead(Caller caller, String room, long owner) {
        return rule(room).map(rule -> rule.mayRead(caller, owner)).orElse(false);
    }

    /** Whether a passer-by would be given it too: only then may a cache keep it. */
    boolean isOpen(Caller caller, String room, long owner) {
        return rule(room).map(rule -> rule.isOpen(caller, owner)).orElse(false);
    }

    private Optional<FileRule> rule(String room) {
        return rules.stream().filter(rule -> rule.room().equals(room)).findFirst();
    }
}
