package fr.fiftyfifty.commitment;

import fr.fiftyfifty.dossier.Dossier;
import fr.fiftyfifty.dossier.DossierAccess;
import fr.fiftyfifty.platform.event.Announcements;
import fr.fiftyfifty.platform.event.Notice;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.security.Acts;
import fr.fiftyfifty.platform.security.Allowed;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.FromWithin;
import fr.fiftyfifty.platform.security.Role;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** « Promesses » : the commune writes both columns and sends them to the bearers. */
@Acts
public class Promises {

    @Inject
    LedgerDoor door;

    @Inject
    LedgerWriting writing;

    @Inject
    Commitments commitments;

    @Inject
    CommitmentSearch search;

    @Inject
    DossierAccess access;

    @Inject
    Announcements announcements;

    @Inject
    Clock clock;

    /** Lays the lines of a model, or of the one that suits the idea best. Returns the ledger's version. */
    @Allowed({Role.COORDINATOR, Role.AGENT})
    public int prepare(Caller caller, String reference, @Nullable String model) {
        return written(caller, door.asDrafter(caller, reference), search.proposal(caller, reference, model));
    }

    /** Writes the whole ledger as it stands on the page. Nothing leaves the town hall yet. Returns its new version. */
    @Allowed({Role.COORDINATOR, Role.AGENT})
    public int write(Caller caller, String reference, LedgerForm form) {
        return written(caller, door.asDrafter(caller, reference), form);
    }

    @Allowed({Role.COORDINATOR, Role.AGENT})
    public long addLine(Caller caller, String reference, LineForm line) {
        long id = writing.add(caller, door.asDrafter(caller, reference), line);
        announcements.announce(new CommitmentEvent.LineAdded(reference, id, line.side()));
        return id;
    }

    @Allowed({Role.COORDINATOR, Role.AGENT})
    public void removeLine(Caller caller, String reference, long line) {
        writing.remove(caller, door.asDrafter(caller, reference), line);
        announcements.announce(new CommitmentEvent.LineRemoved(reference, line));
    }

    /** Sends it to the bearers; sending says the commune's own yes to every line as it stands. */
    @Allowed({Role.COORDINATOR, Role.AGENT})
    public void send(Caller caller, String reference) {
        Dossier dossier = door.asDrafter(caller, reference);
        Ledger ledger = commitments.locked(dossier).orElseThrow(() -> DomainException.refused("commitment.empty"));
        List<Commitment> lines = commitments.lines(ledger);
        requireWhole(lines);
        ledger.send(caller.personId(), clock.instant());
        commitments.flush();
        Notice read = Notice.to(
                access.bearers(caller, dossier),
                "commitment.sent",
                Map.of(
                        "title",
                        dossier.title(),
                        "reference",
                        reference,
                        "link",
                        "/mon-espace/" + reference + "/promesses"));
        announcements.announce(new CommitmentEvent.Sent(reference, lines.size(), List.of(read)));
    }

    /** The promises of a dossier entered from paper: they were sent and agreed long ago. */
    @FromWithin
    public void enter(Caller caller, Dossier dossier, LedgerForm form) {
        written(caller, dossier, form);
        Ledger ledger = commitments.locked(dossier).orElseThrow(() -> DomainException.refused("commitment.empty"));
        ledger.send(caller.personId(), clock.instant());
    }

    /** The commune takes the number that a bearer proposed. */
    @FromWithin
    public void count(Caller caller, Dossier dossier, long line, BigDecimal quantity) {
        writing.count(caller, dossier, line, quantity);
        announcements.announce(new CommitmentEvent.LineCounted(dossier.reference(), line, quantity.toPlainString()));
    }

    private int written(Caller caller, Dossier dossier, LedgerForm form) {
        int version = writing.lay(caller, dossier, form);
        announcements.announce(
                new CommitmentEvent.Written(dossier.reference(), form.lines().size()));
        return version;
    }

    /** Without both halves it is not a fifty/fifty; a number left open is no promise. How much each half weighs never blocks. */
    private static void requireWhole(List<Commitment> lines) {
        for (Side side : List.of(Side.RESIDENTS, Side.COMMUNE)) {
            if (lines.stream().noneMatch(line -> line.side() == side)) {
                throw DomainException.refused("commitment.half." + (side == Side.RESIDENTS ? "residents" : "commune"));
            }
        }
        for (Commitment line : lines) {
            String missing = line.missing();
            if (missing != null) {
                throw DomainException.refused(missing, line.wording());
            }
        }
    }
}
