package fr.fiftyfifty.authorisation;

import fr.fiftyfifty.commitment.CommitmentSearch;
import fr.fiftyfifty.commitment.LineRow;
import fr.fiftyfifty.commitment.PromiseTerms;
import fr.fiftyfifty.convention.Authority;
import fr.fiftyfifty.convention.CommuneAid;
import fr.fiftyfifty.convention.Convention;
import fr.fiftyfifty.convention.ConventionDrafting;
import fr.fiftyfifty.convention.ConventionHead;
import fr.fiftyfifty.convention.ConventionLife;
import fr.fiftyfifty.convention.Parties;
import fr.fiftyfifty.dossier.Dossier;
import fr.fiftyfifty.dossier.DossierAccess;
import fr.fiftyfifty.dossier.DossierLife;
import fr.fiftyfifty.dossier.Stage;
import fr.fiftyfifty.dossier.Weight;
import fr.fiftyfifty.negotiation.NegotiationSearch;
import fr.fiftyfifty.platform.event.Announcements;
import fr.fiftyfifty.platform.event.Notice;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.money.Money;
import fr.fiftyfifty.platform.security.Acts;
import fr.fiftyfifty.platform.security.Allowed;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.Role;
import fr.fiftyfifty.platform.text.Words;
import fr.fiftyfifty.platform.time.FrenchDates;
import fr.fiftyfifty.regulation.FrameworkActRow;
import fr.fiftyfifty.regulation.RegulationSearch;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** « Avant signature » : what stands in the way, and the one button when nothing does. */
@Acts
public class BeforeSignature {

    @Inject
    Authorisations authorisations;

    @Inject
    InsurerSearch insurer;

    @Inject
    DossierAccess access;

    @Inject
    DossierLife dossiers;

    @Inject
    CommitmentSearch commitments;

    @Inject
    NegotiationSearch negotiation;

    @Inject
    RegulationSearch regulation;

    @Inject
    ConventionDrafting drafting;

    @Inject
    ConventionLife conventions;

    @Inject
    Parties parties;

    @Inject
    Announcements announcements;

    @Inject
    Words words;

    @Inject
    Clock clock;

    /** Every condition as it stands now. */
    @Allowed({Role.COORDINATOR, Role.DGS, Role.AGENT, Role.MAYOR, Role.COUNCILLOR, Role.CABINET, Role.FINANCE})
    public List<CheckRow> checks(Caller caller, String reference) {
        return new Checklist(facts(caller, access.asStaff(caller, reference)), words).rows();
    }

    /** Freezes the text and asks its parties to sign it (B4 to B6 in one act, since the framework act authorised it before). */
    @Allowed({Role.COORDINATOR, Role.DGS})
    public void open(Caller caller, String reference) {
        Dossier dossier = access.asStaff(caller, reference);
        if (dossier.stage() != Stage.PROMISES) {
            throw DomainException.refused(
                    "authorisation.notNow", words.of(dossier.stage().key()));
        }
        Facts facts = facts(caller, dossier);
        List<CheckRow> rows = new Checklist(facts, words).rows();
        String red = rows.stream().filter(CheckRow::isRed).map(CheckRow::label).collect(Collectors.joining(", "));
        if (!red.isEmpty()) {
            throw DomainException.refused("authorisation.red", red);
        }
        FrameworkActRow act = Objects.requireNonNull(facts.act());
        Authority authority = authority(act);
        ConventionHead head = drafting.prepare(caller, dossier, authority);
        authorisations.add(new Authorisation(
                head.id(), act.id(), authority.words(), snapshot(rows), clock.instant(), caller.personId()));
        dossiers.move(caller, dossier, Stage.TO_SIGN);
        announcements.announce(new AuthorisationEvent.SigningOpened(
                reference, head.reference(), List.of(invitation(caller, dossier, head))));
    }

    /** Takes a text back before the last signature: signatures given to it bind nobody, and the promises open again. */
    @Allowed({Role.COORDINATOR, Role.DGS})
    public void withdraw(Caller caller, String reference, String reason) {
        Dossier dossier = access.asStaff(caller, reference);
        if (reason.isBlank()) {
            throw DomainException.invalid("reason", "authorisation.withdraw.reason");
        }
        Convention convention = conventions.toSign(caller, dossier);
        conventions.abandon(caller, convention);
        dossiers.move(caller, dossier, Stage.PROMISES);
        Notice told = Notice.to(
                access.bearers(caller, dossier),
                "authorisation.withdrawn",
                Map.of(
                        "title",
                        dossier.title(),
                        "reference",
                        reference,
                        "reason",
                        reason.strip(),
                        "link",
                        "/mon-espace/" + reference + "/promesses"));
        announcements.announce(new AuthorisationEvent.SigningWithdrawn(
                reference, convention.reference(), reason.strip(), List.of(told)));
    }

    private Facts facts(Caller caller, Dossier dossier) {
        LocalDate today = LocalDate.now(clock);
        PromiseTerms terms = commitments.terms(caller, dossier.reference()).orElse(null);
        List<LineRow> lines = commitments.lines(caller, dossier.reference());
        return new Facts(
                dossier.reference(),
                Objects.requireNonNullElse(dossier.weight(), Weight.SHORT),
                today,
                parties.of(caller, dossier),
                terms,
                lines,
                terms == null ? new CommuneAid(Money.ZERO, Money.ZERO) : drafting.aid(caller, lines, terms),
                negotiation.state(caller, dossier.reference()).allAgreed(),
                regulation.frameworkAct(caller, today).orElse(null),
                parties.mayor(caller)
                        .filter(mayor -> access.hasInterest(caller, dossier, mayor.person()))
                        .isPresent(),
                insurer.all(caller).stream()
                        .filter(row -> row.year() == today.getYear())
                        .map(DeclarationRow::declaredOn)
                        .findFirst()
                        .orElse(null));
    }

    private Authority authority(FrameworkActRow act) {
        return new Authority(
                words.of("authorisation.act", act.number(), FrenchDates.full(act.adoptedOn())),
                act.enforceability().from().orElseThrow());
    }

    private static String snapshot(List<CheckRow> rows) {
        return rows.stream()
                .map(row -> row.code() + " " + row.state() + " " + row.why())
                .collect(Collectors.joining("\n"));
    }

    private Notice invitation(Caller caller, Dossier dossier, ConventionHead head) {
        return Notice.to(
                access.bearers(caller, dossier),
                "authorisation.sign",
                Map.of(
                        "title", dossier.title(),
                        "reference", dossier.reference(),
                        "until", FrenchDates.full(head.signUntil()),
                        "link", "/mon-espace/" + dossier.reference() + "/signer"));
    }
}
