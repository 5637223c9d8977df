package fr.fiftyfifty.idea;

import fr.fiftyfifty.dossier.Dossier;
import fr.fiftyfifty.media.FileSearch;
import fr.fiftyfifty.media.PhotoRow;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.FromWithin;
import fr.fiftyfifty.platform.security.OpenToAll;
import fr.fiftyfifty.platform.security.Searches;
import fr.fiftyfifty.platform.security.Tokens;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What pages and later rooms read of ideas. */
@Searches
public class IdeaSearch {

    @Inject
    Ideas ideas;

    @Inject
    FileSearch files;

    /** What was typed so far; whoever has the secret is the writer. Empty when the draft is unknown or already sent. */
    @OpenToAll
    public Optional<Draft> draft(Caller caller, String secret) {
        return ideas.draft(Tokens.digest(secret))
                .filter(draft -> !draft.isSent())
                .map(draft -> new Draft(draft.id(), draft.content()));
    }

    /** Title of the draft behind a mailed confirmation, for the button's page. */
    @OpenToAll
    public Optional<String> titleToConfirm(Caller caller, String confirmation) {
        return ideas.toConfirm(Tokens.digest(confirmation))
                .filter(draft -> !draft.isSent())
                .map(IdeaDraft::content)
                .map(DraftContent::idea)
                .map(DraftContent.AboutIdea::title);
    }

    /** The words of an idea, for its bearers and for staff. */
    @OpenToAll
    public IdeaText text(Caller caller, String reference) {
        if (!caller.isKnown()) {
            throw DomainException.notFound(reference);
        }
        return ideas.text(caller, reference);
    }

    /** The words of a dossier that the asking room has found for its caller, such as by the link of one opinion. */
    @FromWithin
    public IdeaText textOf(Caller caller, Dossier dossier) {
        return ideas.textOf(dossier);
    }

    /** The words of a public idea. */
    @OpenToAll
    public IdeaText published(Caller caller, String reference) {
        return ideas.published(caller, reference);
    }

    /** Its photographs, for whoever may see it. */
    @OpenToAll
    public List<PhotoRow> photos(Caller caller, long idea) {
        return files.of(caller, IdeaFiles.ROOM, idea);
    }

    /**
     * A draft as its writer left it.
     *
     * @param id owner of its photograph
     */
    public record Draft(long id, DraftContent content) {}
}
