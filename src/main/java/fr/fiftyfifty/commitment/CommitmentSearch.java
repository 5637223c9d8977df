package fr.fiftyfifty.commitment;

import fr.fiftyfifty.dossier.Dossier;
import fr.fiftyfifty.dossier.DossierAccess;
import fr.fiftyfifty.dossier.DossierSearch;
import fr.fiftyfifty.idea.IdeaSearch;
import fr.fiftyfifty.idea.IdeaText;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.security.Allowed;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.OpenToAll;
import fr.fiftyfifty.platform.security.Role;
import fr.fiftyfifty.platform.security.Searches;
import fr.fiftyfifty.regulation.ModelHead;
import fr.fiftyfifty.regulation.ModelText;
import fr.fiftyfifty.regulation.RegulationSearch;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What pages and later rooms read of the ledger. Bearers see it once it was sent, everybody once the dossier is public too. */
@Searches
public class CommitmentSearch {

    @Inject
    Commitments commitments;

    @Inject
    Holders holders;

    @Inject
    BalanceReading balances;

    @Inject
    DossierAccess access;

    @Inject
    DossierSearch dossiers;

    @Inject
    IdeaSearch ideas;

    @Inject
    RegulationSearch regulation;

    @Inject
    Clock clock;

    /** The planned lines, for the dossier's people. */
    @OpenToAll
    public List<LineRow> lines(Caller caller, String reference) {
        return inside(caller, reference).map(this::rows).orElse(List.of());
    }

    /** The terms of the ledger; empty while nothing was written, or sent to whoever asks. */
    @OpenToAll
    public Optional<PromiseTerms> terms(Caller caller, String reference) {
        return inside(caller, reference).map(Ledger::terms);
    }

    @OpenToAll
    public Optional<BalanceView> balance(Caller caller, String reference) {
        return inside(caller, reference).map(ledger -> balances.of(caller, ledger.terms(), rows(ledger)));
    }

    /** The lines for everybody. A service may be one person: in public it is always « la commune » (handbook §3.6.10). */
    @OpenToAll
    public List<LineRow> publishedLines(Caller caller, String reference) {
        return outside(caller, reference)
                .map(ledger -> rows(ledger).stream().map(Holders::inPublic).toList())
                .orElse(List.of());
    }

    @OpenToAll
    public Optional<PromiseTerms> publishedTerms(Caller caller, String reference) {
        return outside(caller, reference).map(Ledger::terms);
    }

    @OpenToAll
    public Optional<BalanceView> publishedBalance(Caller caller, String reference) {
        return outside(caller, reference).map(ledger -> balances.of(caller, ledger.terms(), rows(ledger)));
    }

    /** What the model that suits the idea, or the one that was chosen, would put on the table today; nothing is written. */
    @Allowed({Role.COORDINATOR, Role.AGENT})
    public LedgerForm proposal(Caller caller, String reference, @Nullable String model) {
        Dossier dossier = access.asStaff(caller, reference);
        LocalDate today = LocalDate.now(clock);
        String code = model == null ? suits(caller, dossier, today).orElse(null) : model;
        int version =
                commitments.of(dossier).map(ledger -> ledger.terms().version()).orElse(0);
        if (code == null) {
            return new LedgerForm(null, null, today, today.plusYears(1).minusDays(1), List.of(), version);
        }
        ModelText text = regulation.model(caller, code, today);
        return new Proposal(text, holders.of(caller, dossier)).from(today, version);
    }

    /** A line of the library, ready to be added behind « Plus d’options ». */
    @Allowed({Role.COORDINATOR, Role.AGENT})
    public LineForm libraryLine(Caller caller, String reference, String model, String code) {
        Dossier dossier = access.asStaff(caller, reference);
        ModelText text = regulation.model(caller, model, LocalDate.now(clock));
        return text.line(code)
                .map(line -> new Proposal(text, holders.of(caller, dossier)).line(line, true, null))
                .orElseThrow(() -> DomainException.notFound(code));
    }

    private Optional<String> suits(Caller caller, Dossier dossier, LocalDate today) {
        IdeaText idea = ideas.text(caller, dossier.reference());
        String words = String.join(" ", dossier.title(), idea.story(), idea.willDoWords(), idea.wishWords());
        return regulation.suggest(caller, dossier.theme().code(), words, today).map(ModelHead::code);
    }

    private Optional<Ledger> inside(Caller caller, String reference) {
        if (!caller.isKnown()) {
            throw DomainException.notFound(reference);
        }
        return commitments
                .of(access.asInsider(caller, reference))
                .filter(ledger -> ledger.isSent() || dossiers.seesInternal(caller, reference));
    }

    private Optional<Ledger> outside(Caller caller, String reference) {
        return commitments.of(access.published(caller, reference)).filter(Ledger::isSent);
    }

    private List<LineRow> rows(Ledger ledger) {
        return commitments.lines(ledger).stream().map(Commitment::row).toList();
    }
}
