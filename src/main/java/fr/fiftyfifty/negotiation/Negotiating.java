package fr.fiftyfifty.negotiation;

import fr.fiftyfifty.commitment.LedgerDoor;
import fr.fiftyfifty.commitment.LedgerWriting;
import fr.fiftyfifty.commitment.LineRow;
import fr.fiftyfifty.commitment.Promises;
import fr.fiftyfifty.commitment.Side;
import fr.fiftyfifty.dossier.Dossier;
import fr.fiftyfifty.dossier.DossierAccess;
import fr.fiftyfifty.people.PeopleSearch;
import fr.fiftyfifty.platform.event.Announcements;
import fr.fiftyfifty.platform.event.Notice;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.security.Acts;
import fr.fiftyfifty.platform.security.Allowed;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.Role;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Bearers say yes or remark on a line; the commune answers. Each of them works on the ledger under its lock. */
@Acts
public class Negotiating {

    private static final int LONGEST = 1000;

    @Inject
    LedgerDoor door;

    @Inject
    LedgerWriting writing;

    @Inject
    Promises promises;

    @Inject
    Agreeing agreeing;

    @Inject
    Agreements agreements;

    @Inject
    DossierAccess access;

    @Inject
    PeopleSearch people;

    @Inject
    Announcements announcements;

    @Inject
    Clock clock;

    /**
     * « D’accord avec tout ».
     *
     * @param seen fingerprint of the text that was read; when it changed meanwhile the yes is not taken. Null trusts the reader.
     */
    @Allowed({
        Role.RESIDENT,
        Role.AGENT,
        Role.COORDINATOR,
        Role.COUNCILLOR,
        Role.MAYOR,
        Role.CABINET,
        Role.DGS,
        Role.FINANCE
    })
    public void acceptAll(Caller caller, String reference, @Nullable String seen) {
        Dossier dossier = door.asBearer(caller, reference);
        List<LineRow> lines = writing.held(caller, dossier);
        if (seen != null && !seen.equals(Standing.fingerprint(lines))) {
            throw DomainException.refused("negotiation.changed");
        }
        agree(caller, dossier, lines);
    }

    /** Yes to one line, as it was read. */
    @Allowed({
        Role.RESIDENT,
        Role.AGENT,
        Role.COORDINATOR,
        Role.COUNCILLOR,
        Role.MAYOR,
        Role.CABINET,
        Role.DGS,
        Role.FINANCE
    })
    public void accept(Caller caller, String reference, long line, @Nullable String seen) {
        Dossier dossier = door.asBearer(caller, reference);
        LineRow read = among(writing.held(caller, dossier), line);
        if (seen != null && !seen.equals(read.hash())) {
            throw DomainException.refused("negotiation.changed");
        }
        agree(caller, dossier, List.of(read));
    }

    /** A remark on one line, perhaps with another number. It takes back one's own yes to that line. Returns its id. */
    @Allowed({
        Role.RESIDENT,
        Role.AGENT,
        Role.COORDINATOR,
        Role.COUNCILLOR,
        Role.MAYOR,
        Role.CABINET,
        Role.DGS,
        Role.FINANCE
    })
    public long remark(Caller caller, String reference, RemarkForm form) {
        Dossier dossier = door.asBearer(caller, reference);
        LineRow line = among(writing.held(caller, dossier), form.line());
        form.check(line);
        long person = caller.personId();
        agreements.yesesOf(line.id(), person).forEach(yes -> yes.takeBack(clock.instant()));
        dropRemark(line, person);
        String words = form.words().strip();
        Remark remark = agreements.add(
                new Remark(agreements.line(line.id()), line, person, words, form.counter(), clock.instant()));
        Notice tell = Notice.to(
                people.withRole(caller, Role.COORDINATOR),
                "negotiation.remark",
                told(dossier, "/agent/dossiers/" + reference + "/promesses", line.wording()));
        announcements.announce(new NegotiationEvent.Remarked(reference, line.id(), words, List.of(tell)));
        return remark.id();
    }

    /** The commune's answer: it takes the number proposed, which is its yes and the author's, or keeps the line and says why. */
    @Allowed({Role.COORDINATOR, Role.AGENT})
    public void answer(Caller caller, String reference, long remark, Answer answer, String words) {
        Dossier dossier = door.asDrafter(caller, reference);
        List<LineRow> before = writing.held(caller, dossier);
        if (words.length() > LONGEST || (answer == Answer.KEEP && words.isBlank())) {
            throw DomainException.invalid("answer", "negotiation.answer.words", LONGEST);
        }
        Remark asked = agreements.remark(dossier, remark);
        LineRow line = among(before, asked.lineId());
        if (answer == Answer.ACCEPT) {
            promises.count(caller, dossier, line.id(), asked.counter());
        }
        asked.answer(
                answer == Answer.ACCEPT ? RemarkStatus.ACCEPTED : RemarkStatus.KEPT,
                words.strip(),
                caller.personId(),
                clock.instant());
        agreements.flush();
        if (answer == Answer.ACCEPT) {
            sayTogether(caller, dossier, line.id(), asked.person());
        }
        Notice tell = Notice.to(
                access.bearers(caller, dossier),
                "negotiation.answered",
                told(dossier, "/mon-espace/" + reference + "/promesses", line.wording()));
        announcements.announce(new NegotiationEvent.Answered(reference, remark, answer, words.strip(), List.of(tell)));
        agreeing.conclude(caller, dossier);
    }

    private void agree(Caller caller, Dossier dossier, List<LineRow> lines) {
        long person = caller.personId();
        int fresh = agreeing.say(caller, dossier, lines, Side.RESIDENTS, person);
        lines.forEach(line -> dropRemark(line, person));
        if (fresh > 0) {
            announcements.announce(new NegotiationEvent.Accepted(dossier.reference(), Side.RESIDENTS, fresh));
            agreeing.conclude(caller, dossier);
        }
    }

    /** The commune says yes to the line and to those that stand against it; the author to the line they proposed. */
    private void sayTogether(Caller caller, Dossier dossier, long line, long author) {
        List<LineRow> after = writing.held(caller, dossier);
        List<LineRow> touched = after.stream()
                .filter(row -> row.id() == line || Long.valueOf(line).equals(row.exchangeFor()))
                .toList();
        agreeing.say(caller, dossier, touched, Side.COMMUNE, caller.personId());
        agreeing.say(caller, dossier, List.of(among(after, line)), Side.RESIDENTS, author);
    }

    private void dropRemark(LineRow line, long person) {
        agreements.openRemark(line.id(), person).ifPresent(Remark::drop);
        agreements.flush();
    }

    private static LineRow among(List<LineRow> lines, long id) {
        return lines.stream()
                .filter(line -> line.id() == id)
                .findFirst()
                .orElseThrow(() -> DomainException.notFound(id));
    }

    private static Map<String, String> told(Dossier dossier, String link, String line) {
        return Map.of("title", dossier.title(), "reference", dossier.reference(), "line", line, "link", link);
    }
}
