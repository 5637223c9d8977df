package fr.fiftyfifty.negotiation;

import fr.fiftyfifty.commitment.LedgerWriting;
import fr.fiftyfifty.commitment.LineRow;
import fr.fiftyfifty.commitment.Side;
import fr.fiftyfifty.dossier.Dossier;
import fr.fiftyfifty.dossier.DossierAccess;
import fr.fiftyfifty.people.PeopleSearch;
import fr.fiftyfifty.platform.event.Announcements;
import fr.fiftyfifty.platform.event.Notice;
import fr.fiftyfifty.platform.security.Acts;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.FromWithin;
import fr.fiftyfifty.platform.security.Role;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** A yes, written down; and the moment when none is missing any more. */
@Acts
public class Agreeing {

    @Inject
    Agreements agreements;

    @Inject
    LedgerWriting writing;

    @Inject
    DossierAccess access;

    @Inject
    PeopleSearch people;

    @Inject
    Announcements announcements;

    @Inject
    Clock clock;

    /** Says yes for one person of one side to lines as they were read under lock. Returns how many yeses are new. */
    @FromWithin
    public int say(Caller caller, Dossier dossier, List<LineRow> lines, Side side, long person) {
        return write(dossier, lines, side, person);
    }

    private int write(Dossier dossier, List<LineRow> lines, Side side, long person) {
        List<Yes> before = agreements.yeses(dossier);
        int fresh = 0;
        for (LineRow line : lines) {
            boolean known =
                    before.stream().anyMatch(yes -> yes.side() == side && yes.person() == person && yes.holdsFor(line));
            if (!known) {
                agreements.add(new Acceptance(agreements.line(line.id()), line, side, person, clock.instant()));
                fresh++;
            }
        }
        return fresh;
    }

    /** The commune sent the ledger: that is its yes to every line. */
    @FromWithin
    public void sayByCommune(Caller caller, String reference) {
        Dossier dossier = access.asStaff(caller, reference);
        List<LineRow> lines = writing.held(caller, dossier);
        int fresh = write(dossier, lines, Side.COMMUNE, caller.personId());
        if (fresh > 0) {
            announcements.announce(new NegotiationEvent.Accepted(reference, Side.COMMUNE, fresh));
        }
    }

    /** Tells it once, when the last yes came in. Call it after new yeses only. */
    @FromWithin
    public void conclude(Caller caller, Dossier dossier) {
        Standing standing = new Standing(
                writing.held(caller, dossier),
                access.bearers(caller, dossier),
                agreements.yeses(dossier),
                agreements.remarks(dossier));
        if (standing.state().allAgreed()) {
            String reference = dossier.reference();
            Notice next = Notice.to(
                    people.withRole(caller, Role.COORDINATOR),
                    "negotiation.agreed",
                    Map.of(
                            "title",
                            dossier.title(),
                            "reference",
                            reference,
                            "link",
                            "/agent/dossiers/" + reference + "/avant-signature"));
            announcements.announce(new NegotiationEvent.AllAgreed(reference, List.of(next)));
        }
    }
}
