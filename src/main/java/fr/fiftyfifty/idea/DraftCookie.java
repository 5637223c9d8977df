package fr.fiftyfifty.idea;

import fr.fiftyfifty.platform.web.OwnCookies;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Where the writer's device keeps the secret of the draft. */
@RequestScoped
public class DraftCookie {

    private static final String NAME = "ff-brouillon";
    private static final Duration KEPT = Duration.ofDays(183);

    @Inject
    HttpServletRequest request;

    @Inject
    ExternalContext faces;

    @Inject
    OwnCookies cookies;

    /** Null on a device without a draft. */
    public @Nullable String secret() {
        return cookies.read(request, NAME).orElse(null);
    }

    public void keep(String secret) {
        cookies.give(response(), NAME, secret, KEPT);
    }

    public void forget() {
        cookies.clear(response(), NAME);
    }

    private HttpServletResponse response() {
        return (HttpServletResponse) faces.getResponse();
    }
}
