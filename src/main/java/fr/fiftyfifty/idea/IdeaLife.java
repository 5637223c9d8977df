package fr.fiftyfifty.idea;

import fr.fiftyfifty.commune.CommuneSearch;
import fr.fiftyfifty.dossier.Dossier;
import fr.fiftyfifty.media.FileKeeping;
import fr.fiftyfifty.platform.event.Announcements;
import fr.fiftyfifty.platform.security.Acts;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.FromWithin;
import fr.fiftyfifty.platform.time.FieldClock;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** How later rooms lead an idea on; the table of {@link IdeaStatus} refuses what is not allowed. */
@Acts
public class IdeaLife {

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

    @FromWithin
    public Idea of(Caller caller, Dossier dossier) {
        return ideas.of(dossier);
    }

    @FromWithin
    public void become(Caller caller, Dossier dossier, IdeaStatus next) {
        Idea idea = ideas.of(dossier);
        IdeaStatus from = idea.status();
        idea.become(next);
        ideas.add(new Passage(idea, from, next, clock.instant(), caller.person()));
        announcements.announce(new IdeaEvent.Became(dossier.reference(), from, next));
    }

    /** Drafts that nobody touched for the agreed time are erased with their photographs (handbook §7.3). Returns how many. */
    @FromWithin
    public int forgetOldDrafts(Caller caller) {
        if (!ideas.takesTheRound()) {
            return 0;
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate limit = today;
        while (!commune.delay(caller, "draft.kept", today).endingFrom(limit).isBefore(today)) {
            limit = limit.minusDays(1);
        }
        List<Long> left =
                ideas.draftsLeftBefore(limit.atStartOfDay(FieldClock.PARIS).toInstant());
        if (!left.isEmpty()) {
            left.forEach(draft -> files.removeAll(caller, IdeaDrafting.DRAFT_FILES, draft));
            ideas.forgetDrafts(left);
            announcements.announce(new IdeaEvent.DraftsForgotten(left.size()));
        }
        return left.size();
    }
}
