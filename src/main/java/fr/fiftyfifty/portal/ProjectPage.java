package fr.fiftyfifty.portal;

import fr.fiftyfifty.convention.ConventionSearch;
import fr.fiftyfifty.convention.PublicConvention;
import fr.fiftyfifty.decision.DecisionSearch;
import fr.fiftyfifty.decision.PublicDecision;
import fr.fiftyfifty.dossier.DossierHead;
import fr.fiftyfifty.dossier.DossierSearch;
import fr.fiftyfifty.dossier.Weight;
import fr.fiftyfifty.idea.IdeaSearch;
import fr.fiftyfifty.idea.IdeaText;
import fr.fiftyfifty.media.PhotoRow;
import fr.fiftyfifty.platform.faces.CurrentPage;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.fault.Fault;
import fr.fiftyfifty.platform.security.CurrentCaller;
import fr.fiftyfifty.takeover.PaperRow;
import fr.fiftyfifty.takeover.TakeoverSearch;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The public page of one dossier: its head, its idea and its path. Each later room shows its part by a bean of its own. */
@Named
@RequestScoped
public class ProjectPage {

    @Inject
    DossierSearch dossiers;

    @Inject
    IdeaSearch ideas;

    @Inject
    DecisionSearch decisions;

    @Inject
    ConventionSearch conventions;

    @Inject
    Stones stones;

    @Inject
    TakeoverSearch takeover;

    @Inject
    CurrentCaller caller;

    @Inject
    CurrentPage page;

    private @Nullable DossierHead head;
    private @Nullable IdeaText idea;
    private @Nullable PublicDecision decision;
    private @Nullable PublicConvention convention;
    private @Nullable PaperRow paper;
    private List<PhotoRow> photos = List.of();

    /** Private, refused and unknown ones answer alike: there is nothing at this address. */
    public void open() {
        String reference = getReference();
        head = dossiers.published(caller.get(), reference);
        decision = decisions.publicDecision(caller.get(), reference).orElse(null);
        convention = conventions.published(caller.get(), reference).orElse(null);
        idea = ideaOf(reference);
        paper = takeover.paper(caller.get(), reference).orElse(null);
        photos = idea == null ? takeover.photos(caller.get(), reference) : ideas.photos(caller.get(), idea.id());
    }

    /** A dossier entered from paper has no idea written here. */
    private @Nullable IdeaText ideaOf(String reference) {
        try {
            return ideas.published(caller.get(), reference);
        } catch (DomainException e) {
            if (e.fault() == Fault.NOT_FOUND) {
                return null;
            }
            throw e;
        }
    }

    public String getReference() {
        return Objects.requireNonNullElse(page.param("reference"), "");
    }

    public @Nullable DossierHead getHead() {
        return head;
    }

    public @Nullable IdeaText getIdea() {
        return idea;
    }

    /** Who bears it, without a name: end of a key of words. */
    public String getBearer() {
        return idea == null ? "" : idea.bearerKind().name().toLowerCase(Locale.ROOT);
    }

    public @Nullable PublicConvention getConvention() {
        return convention;
    }

    public @Nullable PublicDecision getDecision() {
        return decision;
    }

    /** What a paper of the past says, for a dossier that was entered from one. */
    public @Nullable PaperRow getPaper() {
        return paper;
    }

    public List<PhotoRow> getPhotos() {
        return photos;
    }

    /** What a photograph shows, in the sender's words or, failing that, the project's. */
    public String alt(PhotoRow photo) {
        return photo.alt().isEmpty() && head != null ? head.title() : photo.alt();
    }

    public String getState() {
        return head == null ? "open" : CatalogueRow.state(head.stage());
    }

    public List<Stones.Stone> getPath() {
        return head == null
                ? List.of()
                : stones.along(head.stage(), head.weight() == Weight.COUP_DE_MAIN || head.weight() == Weight.SUPPORTED);
    }

    public boolean isReached() {
        return "kept".equals(getState());
    }
}
