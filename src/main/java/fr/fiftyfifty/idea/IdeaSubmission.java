package fr.fiftyfifty.idea;

import fr.fiftyfifty.commune.CommuneSearch;
import fr.fiftyfifty.dossier.Dossier;
import fr.fiftyfifty.dossier.DossierAccess;
import fr.fiftyfifty.dossier.DossierLife;
import fr.fiftyfifty.dossier.Stage;
import fr.fiftyfifty.people.NewPerson;
import fr.fiftyfifty.people.PeopleRegister;
import fr.fiftyfifty.people.PeopleSearch;
import fr.fiftyfifty.platform.event.Announcements;
import fr.fiftyfifty.platform.event.Notice;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.security.Acts;
import fr.fiftyfifty.platform.security.Allowed;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.OpenToAll;
import fr.fiftyfifty.platform.security.Role;
import fr.fiftyfifty.platform.security.Tokens;
import fr.fiftyfifty.platform.text.EmailAddress;
import fr.fiftyfifty.platform.time.FrenchDates;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sending an idea, and taking it back. */
@Acts
public class IdeaSubmission {

    @Inject
    Ideas ideas;

    @Inject
    IdeaArrival arrival;

    @Inject
    DossierAccess access;

    @Inject
    DossierLife dossiers;

    @Inject
    PeopleRegister register;

    @Inject
    PeopleSearch people;

    @Inject
    CommuneSearch commune;

    @Inject
    Announcements announcements;

    @Inject
    Clock clock;

    /** Sends a draft (A2): at once for a known person, after the address is confirmed for anybody else. */
    @OpenToAll
    public Sent send(Caller caller, String secret) {
        IdeaDraft draft =
                ideas.draft(Tokens.digest(secret)).orElseThrow(() -> DomainException.refused("idea.draft.unknown"));
        if (draft.isSent()) {
            throw DomainException.refused("idea.draft.alreadySent", String.valueOf(draft.reference()));
        }
        DraftContent.AboutBearer bearer = complete(draft, caller.isKnown());
        if (caller.isKnown()) {
            return told(arrival.arrive(caller, draft, caller.personId(), caller.name(), Channel.WEB));
        }
        askConfirmation(caller, draft, bearer);
        return Sent.waiting();
    }

    /** The owner of the address confirms, by a button behind the mailed link, and the idea leaves. A second click finds it sent. */
    @OpenToAll
    public Sent confirm(Caller caller, String confirmation) {
        IdeaDraft draft = ideas.toConfirm(Tokens.digest(confirmation))
                .orElseThrow(() -> DomainException.refused("idea.confirm.unknown"));
        if (draft.isSent()) {
            throw DomainException.refused("idea.draft.alreadySent", String.valueOf(draft.reference()));
        }
        LocalDate asked = FrenchDates.day(Objects.requireNonNull(draft.confirmAskedAt()));
        if (LocalDate.now(clock)
                .isAfter(commune.delay(caller, "link.confirm", asked).endingFrom(asked))) {
            throw DomainException.refused("idea.confirm.tooLate");
        }
        DraftContent.AboutBearer bearer = complete(draft, false);
        long person = register.welcome(
                caller,
                new NewPerson(
                        bearer.firstName(),
                        bearer.lastName(),
                        bearer.email().strip(),
                        bearer.phone(),
                        bearer.minor() ? bearer.guardianName() : null,
                        bearer.minor() ? bearer.guardianPhone() : null,
                        bearer.publicName()));
        return told(arrival.arrive(caller, draft, person, bearer.firstName() + " " + bearer.lastName(), Channel.WEB));
    }

    /** Takes the idea back (A14), as long as nothing is signed. Nothing is lost: it can be woken again. */
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
    public void withdraw(Caller caller, String reference, @Nullable String reason) {
        Dossier dossier = access.asLead(caller, reference);
        Idea idea = ideas.of(dossier);
        IdeaStatus from = idea.status();
        idea.become(IdeaStatus.WITHDRAWN);
        ideas.add(new Passage(idea, from, IdeaStatus.WITHDRAWN, clock.instant(), caller.person()));
        dossiers.move(caller, dossier, Stage.NO_FOLLOW_UP);
        Notice told = Notice.to(
                access.bearers(caller, dossier),
                "idea.withdrawn",
                Map.of("title", dossier.title(), "reference", reference));
        announcements.announce(new IdeaEvent.Withdrawn(reference, reason, List.of(told)));
    }

    private Sent told(IdeaArrival.Arrival arrived) {
        announcements.announce(arrived.event());
        return arrived.sent();
    }

    private static DraftContent.AboutBearer complete(IdeaDraft draft, boolean known) {
        DraftContent content = draft.content();
        if (content.missingStep() != 0) {
            throw DomainException.refused("idea.draft.incomplete", content.missingStep());
        }
        DraftContent.AboutBearer bearer = Objects.requireNonNull(content.bearer());
        bearer.check(known);
        return bearer;
    }

    private void askConfirmation(Caller caller, IdeaDraft draft, DraftContent.AboutBearer bearer) {
        String confirmation = Tokens.make();
        Instant now = clock.instant();
        draft.askConfirmation(Tokens.digest(confirmation), now);
        LocalDate today = LocalDate.now(clock);
        LocalDate until = commune.delay(caller, "link.confirm", today).endingFrom(today);
        Notice confirm = Notice.toAddress(
                EmailAddress.checked("email", bearer.email()),
                "idea.confirm",
                Map.of(
                        "title", Objects.requireNonNull(draft.content().idea()).title(),
                        "until", FrenchDates.full(until),
                        "link", "/deposer/confirmer/" + confirmation));
        announcements.announce(new IdeaEvent.ConfirmationAsked(draft.id(), List.of(confirm)));
    }
}
