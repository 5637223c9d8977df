package fr.fiftyfifty.idea;

import fr.fiftyfifty.commune.CommuneSearch;
import fr.fiftyfifty.dossier.Dossier;
import fr.fiftyfifty.platform.event.Announcements;
import fr.fiftyfifty.platform.security.Acts;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.FromWithin;
import fr.fiftyfifty.platform.time.FieldClock;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** How later rooms lead an idea on; the table of {@link IdeaStatus} refuses what is not allowed. */
@Acts
public class IdeaLife {

    @Inject
    Ideas ideas;

    @Inject
    IdeaRows rows;

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

    /** Drafts that nobody touched for the agreed time are erased (handbook §7.3). Returns how many. */
    @FromWithin
    public int forgetOldDrafts(Caller caller) {
        LocalDate today = LocalDate.now(clock);
        LocalDate limit = today;
        while (!commune.delay(caller, "draft.kept", today).endingFrom(limit).isBefore(today)) {
            limit = limit.minusDays(1);
        }
        int gone = rows.forgetDraftsBefore(limit.atStartOfDay(FieldClock.PARIS).toInstant());
        if (gone > 0) {
            announcements.announce(new IdeaEvent.DraftsForgotten(gone));
        }
        return gone;
    }
}
