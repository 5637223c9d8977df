package fr.fiftyfifty.folder;

import fr.fiftyfifty.dossier.DossierHead;
import fr.fiftyfifty.dossier.DossierSearch;
import fr.fiftyfifty.dossier.Stage;
import fr.fiftyfifty.idea.IdeaSearch;
import fr.fiftyfifty.idea.IdeaSubmission;
import fr.fiftyfifty.idea.IdeaText;
import fr.fiftyfifty.media.PhotoRow;
import fr.fiftyfifty.platform.faces.CurrentPage;
import fr.fiftyfifty.platform.security.CurrentCaller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The bearers' view of their dossier: where it stands, what is asked of them now, and taking it back. */
@Named
@RequestScoped
public class FolderPage {

    private static final Set<Stage> WITHDRAWABLE =
            Set.of(Stage.SUBMITTED, Stage.EVALUATION, Stage.PROMISES, Stage.TO_SIGN, Stage.DORMANT);

    @Inject
    DossierSearch dossiers;

    @Inject
    IdeaSearch ideas;

    @Inject
    IdeaSubmission submission;

    @Inject
    CurrentCaller caller;

    @Inject
    CurrentPage page;

    private @Nullable DossierHead head;
    private @Nullable IdeaText text;
    private String reason = "";

    public String getReference() {
        return Objects.requireNonNullElse(page.param("reference"), "");
    }

    public DossierHead getHead() {
        if (head == null) {
            head = dossiers.head(caller.get(), getReference());
        }
        return head;
    }

    public IdeaText getText() {
        if (text == null) {
            text = ideas.text(caller.get(), getReference());
        }
        return text;
    }

    public List<PhotoRow> getPhotos() {
        return ideas.photos(caller.get(), getText().id());
    }

    /** Suffix of the words that say what comes next: {@code folder.next.promises}. */
    public String getNextKey() {
        return "folder.next." + getHead().stage().name().toLowerCase(Locale.ROOT);
    }

    public boolean isWithdrawable() {
        return WITHDRAWABLE.contains(getHead().stage());
    }

    public void withdraw() {
        submission.withdraw(caller.get(), getReference(), reason.isBlank() ? null : reason.strip());
        page.goTo("/mon-espace/" + getReference() + "?fait=retire");
    }

    public boolean isDone(String what) {
        return what.equals(page.param("fait"));
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
