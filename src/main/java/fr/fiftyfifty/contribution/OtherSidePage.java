package fr.fiftyfifty.contribution;

import fr.fiftyfifty.platform.security.CurrentCaller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** « Oui, c'est fait » or « Il manque quelque chose » about what the other side declared. */
@Named
@RequestScoped
public class OtherSidePage {

    @Inject
    Contributing contributing;

    @Inject
    FollowUpPage follow;

    @Inject
    CurrentCaller caller;

    private final Map<Long, String> missing = new HashMap<>();

    public void confirm(long contribution) {
        contributing.confirm(caller.get(), follow.getReference(), contribution);
        follow.goTo("?fait=oui");
    }

    public void question(long contribution) {
        contributing.question(
                caller.get(),
                follow.getReference(),
                contribution,
                Objects.requireNonNullElse(missing.get(contribution), ""));
        follow.goTo("?fait=manque");
    }

    /** What is missing, by contribution. */
    public Map<Long, String> getMissing() {
        return missing;
    }
}
