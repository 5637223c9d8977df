package fr.fiftyfifty.folder;

import fr.fiftyfifty.dossier.DossierHead;
import fr.fiftyfifty.dossier.DossierLife;
import fr.fiftyfifty.dossier.DossierSearch;
import fr.fiftyfifty.idea.IdeaSearch;
import fr.fiftyfifty.idea.IdeaText;
import fr.fiftyfifty.journal.JournalRow;
import fr.fiftyfifty.media.PhotoRow;
import fr.fiftyfifty.notification.DispatchRow;
import fr.fiftyfifty.platform.faces.CurrentPage;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.security.CurrentCaller;
import fr.fiftyfifty.platform.security.Role;
import fr.fiftyfifty.platform.text.Words;
import fr.fiftyfifty.platform.time.FrenchDates;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The town hall's view of a dossier: everything in one place, and the next gesture first. */
@Named
@RequestScoped
public class StaffFolderPage {

    private static final Set<Role> CALLERS = Set.of(Role.AGENT, Role.COORDINATOR, Role.MAYOR, Role.CABINET, Role.DPO);

    @Inject
    DossierSearch dossiers;

    @Inject
    DossierLife life;

    @Inject
    IdeaSearch ideas;

    @Inject
    FolderSearch folder;

    @Inject
    CurrentCaller caller;

    @Inject
    CurrentPage page;

    @Inject
    Words words;

    private @Nullable DossierHead head;
    private @Nullable IdeaText text;

    public String getReference() {
        return Objects.requireNonNullElse(page.param("reference"), "");
    }

    public DossierHead getHead() {
        if (head == null) {
            DossierHead found = dossiers.head(caller.get(), getReference());
            folder.pilot(caller.get(), getReference());
            head = found;
        }
        return head;
    }

    /** The idea's words; a dossier entered from paper may have none. */
    public @Nullable IdeaText getText() {
        if (text == null) {
            try {
                text = ideas.text(caller.get(), getReference());
            } catch (DomainException e) {
                return null;
            }
        }
        return text;
    }

    public List<PhotoRow> getPhotos() {
        IdeaText idea = getText();
        return idea == null ? List.of() : ideas.photos(caller.get(), idea.id());
    }

    public List<JournalRow> getHistory() {
        return folder.history(caller.get(), getReference());
    }

    /** The French sentence of a line of the history; a new kind of event still reads as something. */
    public String sentence(JournalRow row) {
        return words.has(row.sentenceKey()) ? words.of(row.sentenceKey()) : row.event();
    }

    public String moment(Instant at) {
        return FrenchDates.moment(at);
    }

    public boolean isCalling() {
        return caller.get().isAny(CALLERS);
    }

    public List<FolderSearch.MemberCard> getMembers() {
        return isCalling() ? folder.members(caller.get(), getReference()) : List.of();
    }

    public List<DispatchRow> getMails() {
        return caller.get().isAny(Set.of(Role.AGENT, Role.COORDINATOR, Role.DGS, Role.CABINET, Role.MAYOR, Role.DPO))
                ? folder.mails(caller.get(), getReference())
                : List.of();
    }

    public void declareInterest() {
        life.declareInterest(caller.get(), getReference());
        page.goTo("/agent/semaine?fait=interet");
    }
}
