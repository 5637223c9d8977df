package fr.fiftyfifty.signature;

import fr.fiftyfifty.convention.Convention;
import fr.fiftyfifty.convention.ConventionLife;
import fr.fiftyfifty.convention.ConventionStatus;
import fr.fiftyfifty.convention.PartyRow;
import fr.fiftyfifty.dossier.Dossier;
import fr.fiftyfifty.dossier.DossierAccess;
import fr.fiftyfifty.dossier.Stage;
import fr.fiftyfifty.people.Contact;
import fr.fiftyfifty.people.PeopleSearch;
import fr.fiftyfifty.platform.event.Announcements;
import fr.fiftyfifty.platform.event.Notice;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.security.Acts;
import fr.fiftyfifty.platform.security.Allowed;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.Role;
import fr.fiftyfifty.platform.security.Tokens;
import fr.fiftyfifty.platform.text.Words;
import fr.fiftyfifty.platform.time.FrenchDates;
import fr.fiftyfifty.platform.time.SecurityClock;
import fr.fiftyfifty.platform.web.RateLimits;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A resident signs on screen: a code to the mailbox, the code under the consent text. Each for their own party only. */
@Acts
public class Signing {

    private static final int CODES = 6;
    private static final Duration CODES_IN = Duration.ofHours(1);

    @Inject
    Signatures signatures;

    @Inject
    CodeTries tries;

    @Inject
    Signed signed;

    @Inject
    DossierAccess access;

    @Inject
    ConventionLife conventions;

    @Inject
    PeopleSearch people;

    @Inject
    RateLimits limits;

    @Inject
    Announcements announcements;

    @Inject
    Words words;

    @Inject
    Clock clock;

    @Inject
    SecurityClock systemClock;

    /** Sends six digits to the confirmed address of whoever asks; an earlier code is worth nothing from then on. */
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
    public void sendCode(Caller caller, String reference) {
        Dossier dossier = access.asBearer(caller, reference);
        Convention convention = conventions.toSign(caller, dossier);
        PartyRow mine = mine(caller, convention);
        refuseUnlessAwaited(dossier, convention, mine);
        Contact contact = people.contact(caller, caller.personId());
        if (mine.minor()) {
            throw DomainException.refused("signature.minor");
        }
        if (contact.email() == null) {
            throw DomainException.refused("signature.noAddress");
        }
        limits.take("signature.code", Long.toString(mine.id()), CODES, CODES_IN);
        String code = Tokens.code();
        signatures.add(
                new SignatureCode(mine.id(), caller.personId(), convention.sha256(), code, systemClock.instant()));
        Notice mail = Notice.to(
                List.of(caller.personId()),
                "signature.code",
                Map.of("title", dossier.title(), "reference", reference, "code", code));
        announcements.announce(new SignatureEvent.CodeSent(reference, mine.id(), List.of(mail)));
    }

    /** Typing the code is signing. A second click finds the first signature, and says so. */
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
    public void sign(Caller caller, String reference, String typed) {
        Dossier dossier = access.asBearer(caller, reference);
        Convention convention = conventions.toSign(caller, dossier);
        PartyRow mine = mine(caller, convention);
        refuseUnlessAwaited(dossier, convention, mine);
        SignatureCode code = signatures
                .latestCode(mine.id(), caller.personId())
                .orElseThrow(() -> DomainException.invalid("code", "signature.code.none"));
        Instant now = systemClock.instant();
        code.check(typed, convention.sha256(), tries.count(code.id()), now);
        code.use(now);
        SigningParty signing = SigningParty.of(convention, mine);
        signatures.add(Signature.byCode(signing, code.id(), LocalDate.now(clock), clock.instant(), consent(mine)));
        announcements.announce(new SignatureEvent.PartySigned(
                reference, mine.id(), Means.CODE, convention.sha256(), signed.news(caller, dossier, convention)));
    }

    private String consent(PartyRow mine) {
        return mine.organisation() == null
                ? words.of("signature.consent")
                : words.of("signature.consent.organisation", mine.name());
    }

    private void refuseUnlessAwaited(Dossier dossier, Convention convention, PartyRow mine) {
        signatures.ofParty(convention.id(), mine.id()).ifPresent(row -> {
            throw DomainException.refused("signature.already", FrenchDates.full(row.signedOn()));
        });
        if (convention.status() != ConventionStatus.SIGNING || dossier.stage() != Stage.TO_SIGN) {
            throw DomainException.refused("signature.notNow");
        }
        if (LocalDate.now(clock).isAfter(convention.signUntil())) {
            throw DomainException.refused("signature.tooLate", FrenchDates.full(convention.signUntil()));
        }
    }

    private PartyRow mine(Caller caller, Convention convention) {
        return conventions.parties(caller, convention).stream()
                .filter(party -> party.person() != null && party.person() == caller.personId())
                .findFirst()
                .orElseThrow(() -> DomainException.refused("signature.notParty"));
    }
}
