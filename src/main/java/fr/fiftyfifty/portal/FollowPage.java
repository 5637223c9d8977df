package fr.fiftyfifty.portal;

import fr.fiftyfifty.dossier.DossierHead;
import fr.fiftyfifty.dossier.DossierSearch;
import fr.fiftyfifty.dossier.Following;
import fr.fiftyfifty.platform.faces.CurrentPage;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.security.CurrentCaller;
import fr.fiftyfifty.platform.web.ClientAddress;
import fr.fiftyfifty.platform.web.RateLimits;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Following a project: ask, confirm from the mailbox, stop. Opening a mailed link changes nothing, because mail scanners open
 * links too: a button does. The one exception is the post that a mail programme sends for its own « se désabonner » (RFC 8058).
 */
@Named
@RequestScoped
public class FollowPage {

    private static final Logger LOG = Logger.getLogger(FollowPage.class.getName());
    private static final int TRIES = 8;
    private static final int MAILS_TO_ONE_ADDRESS = 3;

    @Inject
    Following following;

    @Inject
    DossierSearch dossiers;

    @Inject
    RateLimits limits;

    @Inject
    ClientAddress addresses;

    @Inject
    CurrentCaller caller;

    @Inject
    CurrentPage page;

    @Inject
    HttpServletRequest request;

    private String email = "";
    private String website = "";
    private @Nullable DossierHead head;

    /** Only a public project can be followed; anything else is not there. */
    public void open() {
        getHead();
    }

    public void ask() {
        String reference = getHead().reference();
        if (website.isEmpty()) {
            limits.take("dossier.follow", addresses.of(request), TRIES, Duration.ofHours(1));
            limits.take("dossier.follow.to", email.strip(), MAILS_TO_ONE_ADDRESS, Duration.ofHours(1));
            following.follow(caller.get(), reference, email, page.getLocale().getLanguage());
        }
        page.goTo("/projets/" + reference + "/suivre?fait=demande");
    }

    public void confirm() {
        String reference = following.confirm(caller.get(), param("secret"));
        page.goTo("/projets/" + reference + "/suivre?fait=confirme");
    }

    public void stop() {
        limits.take("dossier.stop", addresses.of(request), TRIES * TRIES, Duration.ofHours(1));
        following.stop(caller.get(), param("token"));
        page.goTo("/ne-plus-suivre/" + param("token") + "?fait=oui");
    }

    /** The mail programme's own button: a plain post, without our form. A token that we do not know follows nothing already. */
    public void stopInOneClick() {
        if (!"POST".equals(request.getMethod()) || !"One-Click".equals(page.param("List-Unsubscribe"))) {
            return;
        }
        try {
            following.stop(caller.get(), param("token"));
        } catch (DomainException e) {
            LOG.log(Level.FINE, "nothing to stop", e);
        }
    }

    public boolean isDone(String what) {
        return what.equals(page.param("fait"));
    }

    public boolean isStopped() {
        return isDone("oui") || "One-Click".equals(page.param("List-Unsubscribe"));
    }

    public DossierHead getHead() {
        if (head == null) {
            head = dossiers.published(caller.get(), param("reference"));
        }
        return head;
    }

    private String param(String name) {
        return Objects.requireNonNullElse(page.param(name), "");
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    /** Stays empty unless a robot fills every field it finds. */
    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }
}
