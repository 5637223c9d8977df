package fr.fiftyfifty.idea;

import fr.fiftyfifty.commune.CommuneSearch;
import fr.fiftyfifty.media.FileKeeping;
import fr.fiftyfifty.platform.event.Announcements;
import fr.fiftyfifty.platform.event.Notice;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.security.Acts;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.OpenToAll;
import fr.fiftyfifty.platform.security.Tokens;
import fr.fiftyfifty.platform.text.EmailAddress;
import fr.fiftyfifty.platform.time.FrenchDates;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writing an idea down, screen by screen, with or without an account: the secret of the draft is the only key. What misses is
 * no reason not to keep the rest: {@link IdeaSubmission} asks for it.
 */
@Acts
public class IdeaDrafting {

    /** Room name under which a draft's photograph waits. */
    public static final String DRAFT_FILES = "idea-draft";

    @Inject
    Ideas ideas;

    @Inject
    FileKeeping files;

    @Inject
    CommuneSearch commune;

    @Inject
    Announcements announcements;

    @Inject
    Clock clock;

    /** Begins a draft with its first screen; returns its secret, which only the writer has. */
    @OpenToAll
    public String begin(Caller caller, DraftContent.AboutIdea about) {
        about.fits();
        String secret = Tokens.make();
        IdeaDraft draft = new IdeaDraft(caller.commune(), Tokens.digest(secret), caller.person(), clock.instant());
        draft.write(DraftContent.EMPTY.with(about), clock.instant());
        ideas.add(draft);
        announcements.announce(new IdeaEvent.DraftWritten(draft.id(), 1));
        return secret;
    }

    @OpenToAll
    public void write(Caller caller, String secret, DraftContent.AboutIdea about) {
        about.fits();
        IdeaDraft draft = draft(secret);
        write(draft, draft.content().with(about), 1);
    }

    @OpenToAll
    public void locate(Caller caller, String secret, DraftContent.AboutPlace about) {
        about.fits();
        IdeaDraft draft = draft(secret);
        write(draft, draft.content().with(about), 2);
    }

    @OpenToAll
    public void promise(Caller caller, String secret, DraftContent.AboutPromises about) {
        about.fits();
        IdeaDraft draft = draft(secret);
        write(draft, draft.content().with(about), 3);
    }

    @OpenToAll
    public void introduce(Caller caller, String secret, DraftContent.AboutBearer about) {
        about.fits();
        IdeaDraft draft = draft(secret);
        write(draft, draft.content().with(about), 4);
    }

    /** Adds the photograph; the words were saved before, so a refused picture costs nothing. */
    @OpenToAll
    public void illustrate(Caller caller, String secret, InputStream photo, String fileName, String alt) {
        IdeaDraft draft = unsent(secret);
        files.removeAll(caller, DRAFT_FILES, draft.id());
        files.keepPhoto(caller, photo, fileName, alt, DRAFT_FILES, draft.id());
        announcements.announce(new IdeaEvent.DraftWritten(draft.id(), 1));
    }

    /** « Enregistrer et revenir plus tard » : the link goes to the mailbox. */
    @OpenToAll
    public void mailLink(Caller caller, String secret, @Nullable String email) {
        String address = EmailAddress.checked("email", email);
        IdeaDraft draft = unsent(secret);
        DraftContent.AboutIdea about = draft.content().idea();
        LocalDate today = LocalDate.now(clock);
        LocalDate until = commune.delay(caller, "draft.kept", today).endingFrom(today);
        Notice link = Notice.toAddress(
                address,
                "idea.draft",
                Map.of(
                        "title",
                        about == null ? "" : about.title(),
                        "until",
                        FrenchDates.full(until),
                        "link",
                        "/deposer/reprendre/" + secret));
        announcements.announce(new IdeaEvent.DraftLinkSent(draft.id(), List.of(link)));
    }

    /** A draft that was sent is an idea: nothing is added here any more, and no link leads back. */
    private IdeaDraft unsent(String secret) {
        IdeaDraft draft = draft(secret);
        if (draft.isSent()) {
            throw DomainException.refused("idea.draft.alreadySent", String.valueOf(draft.reference()));
        }
        return draft;
    }

    private IdeaDraft draft(String secret) {
        return ideas.draft(Tokens.digest(secret)).orElseThrow(() -> DomainException.refused("idea.draft.unknown"));
    }

    private void write(IdeaDraft draft, DraftContent content, int step) {
        draft.write(content, clock.instant());
        announcements.announce(new IdeaEvent.DraftWritten(draft.id(), step));
    }
}
