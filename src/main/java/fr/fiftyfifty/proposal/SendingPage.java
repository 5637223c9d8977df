package fr.fiftyfifty.proposal;

import fr.fiftyfifty.idea.DraftContent;
import fr.fiftyfifty.idea.IdeaDrafting;
import fr.fiftyfifty.idea.IdeaSearch;
import fr.fiftyfifty.idea.IdeaSubmission;
import fr.fiftyfifty.idea.IdeaText;
import fr.fiftyfifty.idea.Sent;
import fr.fiftyfifty.platform.faces.CurrentPage;
import fr.fiftyfifty.platform.security.CurrentCaller;
import fr.fiftyfifty.platform.security.Logins;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The pages around the sending: later, almost, confirm, received. */
@Named
@RequestScoped
public class SendingPage {

    @Inject
    IdeaDrafting drafting;

    @Inject
    IdeaSubmission submission;

    @Inject
    IdeaSearch ideas;

    @Inject
    DraftDesk desk;

    @Inject
    CurrentCaller caller;

    @Inject
    CurrentPage page;

    @Inject
    Logins logins;

    @Inject
    ExternalContext faces;

    private String email = "";

    /** The mailed link to a draft brings it to this device; nothing else changes, so a mail scanner does no harm. An unknown one
     * leaves the page to say so. */
    public void resume() {
        String secret = Objects.requireNonNullElse(page.param("secret"), "");
        DraftContent content =
                ideas.draft(caller.get(), secret).map(IdeaSearch.Draft::content).orElse(null);
        if (content == null) {
            return;
        }
        desk.remember(secret);
        page.goTo(
                switch (content.missingStep()) {
                    case 2 -> "/deposer/lieu";
                    case 3 -> "/deposer/promesses";
                    case 4, 0 -> "/deposer/vous";
                    default -> "/deposer";
                });
    }

    public void mailLink() {
        desk.countMailTo(email);
        drafting.mailLink(caller.get(), desk.secret(), email);
        page.goTo("/deposer/plus-tard?fait=lien");
    }

    /** The button behind the mailed confirmation: the idea leaves and its bearer is logged in to follow it. */
    public void confirm() {
        Sent sent = submission.confirm(caller.get(), Objects.requireNonNullElse(page.param("secret"), ""));
        logins.openFor(
                Objects.requireNonNull(sent.person()),
                sent.name(),
                (HttpServletRequest) faces.getRequest(),
                (HttpServletResponse) faces.getResponse());
        desk.forget();
        page.goTo("/deposer/bien-recu?dossier=" + sent.reference());
    }

    /** Title of the idea that waits behind the link, or null when the link opens nothing any more. */
    public @Nullable String getTitleToConfirm() {
        return ideas.titleToConfirm(caller.get(), Objects.requireNonNullElse(page.param("secret"), ""))
                .orElse(null);
    }

    /** The dossier just born, for its bearer only. */
    public IdeaText getReceived() {
        return ideas.text(caller.get(), Objects.requireNonNullElse(page.param("dossier"), ""));
    }

    public boolean isDone(String what) {
        return what.equals(page.param("fait"));
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
