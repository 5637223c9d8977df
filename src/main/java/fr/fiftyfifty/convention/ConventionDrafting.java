package fr.fiftyfifty.convention;

import fr.fiftyfifty.commitment.CommitmentSearch;
import fr.fiftyfifty.commitment.LineRow;
import fr.fiftyfifty.commitment.PromiseTerms;
import fr.fiftyfifty.commune.CommuneIdentity;
import fr.fiftyfifty.commune.CommuneSearch;
import fr.fiftyfifty.dossier.Dossier;
import fr.fiftyfifty.dossier.DossierHead;
import fr.fiftyfifty.dossier.DossierSearch;
import fr.fiftyfifty.dossier.Weight;
import fr.fiftyfifty.media.FileKeeping;
import fr.fiftyfifty.media.StoredDocument;
import fr.fiftyfifty.platform.event.Announcements;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.pdf.Letterhead;
import fr.fiftyfifty.platform.pdf.PdfDocuments;
import fr.fiftyfifty.platform.security.Acts;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.FromWithin;
import fr.fiftyfifty.platform.security.Tokens;
import fr.fiftyfifty.platform.text.Words;
import fr.fiftyfifty.platform.time.FieldClock;
import fr.fiftyfifty.regulation.RegulationSearch;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** A convention writes itself from the promises that both sides accepted, and its text is frozen at once. */
@Acts
public class ConventionDrafting {

    private static final String SIGNING_DELAY = "convention.signing";

    @Inject
    Conventions conventions;

    @Inject
    Parties parties;

    @Inject
    CommitmentSearch commitments;

    @Inject
    RegulationSearch regulation;

    @Inject
    CommuneSearch commune;

    @Inject
    DossierSearch dossiers;

    @Inject
    FileKeeping files;

    @Inject
    PdfDocuments documents;

    @Inject
    Announcements announcements;

    @Inject
    Words words;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "app.url")
    String site;

    /** Writes and freezes it; the caller room has made sure that it may be signed under that act. */
    @FromWithin
    public ConventionHead prepare(Caller caller, Dossier dossier, Authority act) {
        if (conventions
                .current(dossier)
                .filter(known -> !known.status().isSigned())
                .isPresent()) {
            throw DomainException.refused("convention.already");
        }
        PromiseTerms terms = commitments
                .terms(caller, dossier.reference())
                .orElseThrow(() -> DomainException.refused("convention.noPromises"));
        List<LineRow> lines = commitments.lines(caller, dossier.reference());
        LocalDate today = LocalDate.now(clock);
        Convention convention = conventions.add(new Convention(
                dossier,
                conventions.nextRank(dossier),
                Objects.requireNonNullElse(dossier.weight(), Weight.SHORT),
                terms,
                act,
                commune.delay(caller, SIGNING_DELAY, today).endingFrom(today),
                clock.instant()));
        List<PartyForm> named = parties.of(caller, dossier);
        for (int i = 0; i < named.size(); i++) {
            conventions.add(new ConventionParty(convention, i, named.get(i)));
        }
        ConventionPaper paper = paper(caller, convention, named, lines, aid(caller, lines, terms), act);
        freeze(caller, convention, paper, lines);
        return convention.head();
    }

    /**
     * A convention of the past, signed on paper (« reprise »).
     *
     * @param act under which it was signed, as far as known
     * @param parties as its text names them, the commune among them
     */
    public record Past(Weight weight, PromiseTerms terms, Authority act, LocalDate signedOn, List<PartyForm> parties) {}

    /** Enters it with its scan, which is its text: nothing is printed again. It is in force or over, by its own dates. */
    @FromWithin
    public Convention enterPast(Caller caller, Dossier dossier, Past past, InputStream scan, String fileName) {
        Instant at = past.signedOn().atStartOfDay(FieldClock.PARIS).toInstant();
        Convention convention = conventions.add(new Convention(
                dossier, conventions.nextRank(dossier), past.weight(), past.terms(), past.act(), past.signedOn(), at));
        for (int i = 0; i < past.parties().size(); i++) {
            conventions.add(new ConventionParty(convention, i, past.parties().get(i)));
        }
        StoredDocument document = files.keepDocument(caller, scan, fileName, ConventionFiles.ROOM, convention.id());
        convention.freeze(document);
        conventions.add(new ConventionVersion(convention, 1, document, promises(List.of()), at, caller.person()));
        convention.become(ConventionStatus.AUTHORISED);
        convention.become(ConventionStatus.SIGNING);
        convention.sign(past.signedOn());
        LocalDate today = LocalDate.now(clock);
        if (convention.takesEffectOn(today)) {
            convention.become(ConventionStatus.IN_FORCE);
        }
        if (convention.isOverOn(today)) {
            convention.become(ConventionStatus.EXPIRED);
        }
        pass(caller, convention, null, convention.status());
        announcements.announce(
                new ConventionEvent.EnteredFromPaper(dossier.reference(), convention.reference(), document.sha256()));
        return convention;
    }

    /** The commune's total aid for the promises of a dossier, by the rates of their first day. */
    @FromWithin
    public CommuneAid aid(Caller caller, List<LineRow> lines, PromiseTerms terms) {
        return CommuneAid.of(lines, terms.years(), key -> regulation.rate(caller, key, terms.startsOn()));
    }

    private void freeze(Caller caller, Convention convention, ConventionPaper paper, List<LineRow> lines) {
        byte[] pdf = paper.print(documents);
        String name = words.of("convention.file", convention.reference().replace('/', '-'));
        StoredDocument document =
                files.keepDocument(caller, new ByteArrayInputStream(pdf), name, ConventionFiles.ROOM, convention.id());
        convention.freeze(document);
        conventions.add(new ConventionVersion(
                convention, 1, document, promises(lines), convention.preparedAt(), caller.person()));
        pass(caller, convention, null, ConventionStatus.DRAFTING);
        convention.become(ConventionStatus.AUTHORISED);
        pass(caller, convention, ConventionStatus.DRAFTING, ConventionStatus.AUTHORISED);
        convention.become(ConventionStatus.SIGNING);
        pass(caller, convention, ConventionStatus.AUTHORISED, ConventionStatus.SIGNING);
        announcements.announce(new ConventionEvent.Frozen(
                convention.dossier().reference(), convention.reference(), document.sha256()));
    }

    private static String promises(List<LineRow> lines) {
        return Tokens.digest(lines.stream().map(LineRow::hash).collect(Collectors.joining("\n")));
    }

    private ConventionPaper paper(
            Caller caller,
            Convention convention,
            List<PartyForm> named,
            List<LineRow> lines,
            CommuneAid aid,
            Authority act) {
        CommuneIdentity town = commune.identity(caller);
        DossierHead head = dossiers.head(caller, convention.dossier().reference());
        ConventionHead row = convention.head();
        return new ConventionPaper(
                new Letterhead(town.name(), "Fifty/Fifty", List.of(town.address(), town.phone(), town.email())),
                row.reference(),
                row.weight(),
                head.title(),
                head.star(),
                head.placeWhole() ? words.of("convention.everywhere") : head.placeLabel(),
                named,
                act.words(),
                row.startsOn(),
                row.endsOn(),
                lines,
                aid.isNothing() ? null : aid.words(),
                row.checkCode(),
                site + "/verifier",
                town.phone(),
                head.invented(),
                row.preparedAt());
    }

    private void pass(Caller caller, Convention convention, @Nullable ConventionStatus from, ConventionStatus to) {
        conventions.add(new ConventionPassage(convention, from, to, clock.instant(), caller.person()));
    }
}
