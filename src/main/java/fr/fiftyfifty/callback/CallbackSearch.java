package fr.fiftyfifty.callback;

import fr.fiftyfifty.platform.security.Allowed;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.Role;
import fr.fiftyfifty.platform.security.Searches;
import jakarta.inject.Inject;
import java.util.List;

/** Who waits for a call. */
@Searches
public class CallbackSearch {

    @Inject
    Calls calls;

    /** People to call, the most urgent first: about no dossier yet, or about those that the caller works on. */
    @Allowed({Role.COORDINATOR, Role.AGENT})
    public List<CallbackRow> waiting(Caller caller) {
        return calls.waiting(caller);
    }
}
