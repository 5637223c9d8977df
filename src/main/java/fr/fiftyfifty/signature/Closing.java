package fr.fiftyfifty.signature;

import fr.fiftyfifty.commitment.Side;
import fr.fiftyfifty.convention.Convention;
import fr.fiftyfifty.convention.ConventionFiles;
import fr.fiftyfifty.convention.ConventionLife;
import fr.fiftyfifty.convention.ConventionStatus;
import fr.fiftyfifty.convention.PartyRow;
import fr.fiftyfifty.dossier.Dossier;
import fr.fiftyfifty.dossier.DossierAccess;
import fr.fiftyfifty.dossier.Stage;
import fr.fiftyfifty.media.FileKeeping;
import fr.fiftyfifty.media.StoredDocument;
import fr.fiftyfifty.platform.event.Announcements;
import fr.fiftyfifty.platform.event.Notice;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.security.Acts;
import fr.fiftyfifty.platform.security.Allowed;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.FromWithin;
import fr.fiftyfifty.platform.security.Role;
import fr.fiftyfifty.platform.text.Words;
import fr.fiftyfifty.platform.time.FrenchDates;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** « Clore » : what was signed with a pen or in the town's tool comes in, attested by whoever saw it. */
@Acts
public class Closing {

    @Inject
    Signatures signatures;

    @Inject
    Signed signed;

    @Inject
    DossierAccess access;

    @Inject
    ConventionLife conventions;

    @Inject
    FileKeeping files;

    @Inject
    Announcements announcements;

    @Inject
    Words words;

    @Inject
    Clock clock;

    /** The commune signs last; from that moment it is a contract, and everybody receives the way to their copy. */
    @Allowed({Role.COORDINATOR, Role.DGS})
    public void close(Caller caller, String reference, ClosingForm form) {
        Dossier dossier = access.asStaff(caller, reference);
        Convention convention = open(caller, dossier);
        String missing =
                signed.awaited(caller, convention).stream().map(PartyRow::name).collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw DomainException.refused("signature.residentsFirst", missing);
        }
        PartyRow town = conventions.parties(caller, convention).stream()
                .filter(party -> party.side() == Side.COMMUNE)
                .findFirst()
                .orElseThrow(() -> DomainException.refused("signature.notNow"));
        form.checked();
        LocalDate on = form.dayBetween(lastSigned(convention), LocalDate.now(clock));
        attest(
                caller,
                convention,
                SigningParty.named(
                        convention, town, form.signer().strip(), form.capacity().strip()),
                form,
                on);
        conventions.signed(caller, convention, on);
        announcements.announce(new SignatureEvent.ConventionSigned(
                reference, convention.id(), on, List.of(copies(caller, dossier, convention, on))));
    }

    /** A resident signed the printed sheet; the scan is imported for their party. */
    @Allowed({Role.COORDINATOR, Role.DGS, Role.AGENT})
    public void register(Caller caller, String reference, long partyId, ClosingForm form) {
        Dossier dossier = access.asStaff(caller, reference);
        Convention convention = open(caller, dossier);
        PartyRow party = signed.awaited(caller, convention).stream()
                .filter(row -> row.id() == partyId)
                .findFirst()
                .orElseThrow(() -> DomainException.refused("signature.notAwaited"));
        form.checked();
        LocalDate on = form.dayBetween(FrenchDates.day(convention.preparedAt()), LocalDate.now(clock));
        attest(caller, convention, SigningParty.of(convention, party), form, on);
        announcements.announce(new SignatureEvent.PartySigned(
                reference, party.id(), Means.PAPER, convention.sha256(), signed.news(caller, dossier, convention)));
    }

    /**
     * Evidence for a convention of the past: every party signed on paper, and whoever enters it saw the scan.
     *
     * @param by person id of whoever attests
     */
    @FromWithin
    public void attestPast(Caller caller, Convention convention, LocalDate signedOn, long by) {
        for (PartyRow party : conventions.parties(caller, convention)) {
            SigningParty signing = SigningParty.of(convention, party);
            Attestation attestation = new Attestation(
                    by, words.of("signature.attest", signing.name()), convention.documentToken(), convention.sha256());
            signatures.add(Signature.attested(signing, Means.PAPER, attestation, signedOn, clock.instant()));
        }
    }

    private Convention open(Caller caller, Dossier dossier) {
        Convention convention = conventions.toSign(caller, dossier);
        if (convention.status().isSigned()) {
            throw DomainException.refused("signature.alreadyClosed");
        }
        if (convention.status() != ConventionStatus.SIGNING || dossier.stage() != Stage.TO_SIGN) {
            throw DomainException.refused("signature.notNow");
        }
        return convention;
    }

    private void attest(Caller caller, Convention convention, SigningParty signing, ClosingForm form, LocalDate on) {
        StoredDocument scan =
                files.keepDocument(caller, form.checked(), form.fileName(), ConventionFiles.ROOM, convention.id());
        Attestation attestation = new Attestation(
                caller.personId(), words.of("signature.attest", signing.name()), scan.token(), scan.sha256());
        signatures.add(
                Signature.attested(signing, form.tool() ? Means.TOOL : Means.PAPER, attestation, on, clock.instant()));
    }

    /** Residents first: the commune's day is never before the last of theirs. */
    private LocalDate lastSigned(Convention convention) {
        return signatures.of(convention.id()).stream()
                .map(SignatureRow::signedOn)
                .max(Comparator.naturalOrder())
                .orElse(FrenchDates.day(convention.preparedAt()));
    }

    private Notice copies(Caller caller, Dossier dossier, Convention convention, LocalDate on) {
        return Notice.to(
                access.bearers(caller, dossier),
                "signature.signed",
                Map.of(
                        "title", dossier.title(),
                        "reference", convention.reference(),
                        "day", FrenchDates.full(on),
                        "link", "/mon-espace/" + dossier.reference() + "/signer"));
    }
}
