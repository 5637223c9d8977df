package fr.fiftyfifty.idea;

import fr.fiftyfifty.commune.CommuneIdentity;
import fr.fiftyfifty.commune.CommuneSearch;
import fr.fiftyfifty.commune.EntryRow;
import fr.fiftyfifty.commune.ListKind;
import fr.fiftyfifty.commune.ListedEntry;
import fr.fiftyfifty.dossier.Capacity;
import fr.fiftyfifty.dossier.Dossier;
import fr.fiftyfifty.dossier.DossierLife;
import fr.fiftyfifty.dossier.NewDossier;
import fr.fiftyfifty.dossier.Place;
import fr.fiftyfifty.media.FileKeeping;
import fr.fiftyfifty.people.OrganisationKind;
import fr.fiftyfifty.people.PeopleRegister;
import fr.fiftyfifty.people.PeopleSearch;
import fr.fiftyfifty.platform.event.Notice;
import fr.fiftyfifty.platform.security.Acts;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.FromWithin;
import fr.fiftyfifty.platform.security.Role;
import fr.fiftyfifty.platform.time.FrenchDates;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The moment an idea arrives: its dossier is born, its bearer joins, its photograph moves in, its receipt leaves. */
@Acts
public class IdeaArrival {

    private static final String COORDINATION = "coordination";

    @Inject
    Ideas ideas;

    @Inject
    DossierLife dossiers;

    @Inject
    CommuneSearch commune;

    @Inject
    PeopleRegister register;

    @Inject
    PeopleSearch people;

    @Inject
    FileKeeping files;

    @Inject
    Clock clock;

    /** What arrived, and the event for the act that brought it to announce: the journal names that act, not this one. */
    record Arrival(Sent sent, IdeaEvent.Submitted event) {}

    @FromWithin
    public Arrival arrive(Caller caller, IdeaDraft draft, long person, String name, Channel channel) {
        DraftContent content = draft.content();
        DraftContent.AboutIdea about = Objects.requireNonNull(content.idea());
        DraftContent.AboutBearer bearer = Objects.requireNonNull(content.bearer());
        Instant now = clock.instant();
        LocalDate today = LocalDate.now(clock);
        Idea.Submission sent = new Idea.Submission(
                about,
                Objects.requireNonNull(content.promises()),
                bearer,
                channel,
                now,
                commune.delay(caller, "first.call", today).endingFrom(today),
                commune.delay(caller, "answer.legal", today).endingFrom(today));
        Dossier dossier = dossiers.open(caller, fresh(caller, about, Objects.requireNonNull(content.place()), bearer));
        Idea idea = ideas.add(new Idea(dossier, sent));
        ideas.add(new Passage(idea, null, IdeaStatus.SUBMITTED, now, person));
        dossiers.join(caller, dossier, person, Capacity.LEAD_BEARER, organisation(caller, bearer), now);
        files.move(caller, IdeaDrafting.DRAFT_FILES, draft.id(), IdeaFiles.ROOM, idea.id());
        draft.sentAs(dossier.reference(), now);
        return new Arrival(
                new Sent(dossier.reference(), person, name),
                new IdeaEvent.Submitted(
                        dossier.reference(),
                        channel,
                        List.of(receipt(caller, dossier, sent, person), news(caller, dossier, sent))));
    }

    private NewDossier fresh(
            Caller caller,
            DraftContent.AboutIdea about,
            DraftContent.AboutPlace where,
            DraftContent.AboutBearer bearer) {
        ListedEntry theme = commune.entry(caller, ListKind.THEME, about.theme());
        ListedEntry district =
                where.district().isEmpty() ? null : commune.entry(caller, ListKind.DISTRICT, where.district());
        Place place = where.whole() ? Place.whole() : Place.at(where.label(), where.latitude(), where.longitude());
        return new NewDossier(
                about.title().strip(),
                "",
                "",
                theme,
                district,
                place,
                bearer.publishable(),
                Dossier.Origin.LIVE,
                false);
    }

    private @Nullable Long organisation(Caller caller, DraftContent.AboutBearer bearer) {
        OrganisationKind kind = bearer.kind().organisation();
        return kind == null
                ? null
                : register.organisation(caller, kind, bearer.organisation().strip(), bearer.rna(), bearer.siret());
    }

    /** The electronic receipt with all that art. R112-11-1 CRPA asks: date, department, phone, effect of silence, remedies. */
    private Notice receipt(Caller caller, Dossier dossier, Idea.Submission sent, long person) {
        CommuneIdentity town = commune.identity(caller);
        EntryRow desk = commune.list(caller, ListKind.DEPARTMENT).stream()
                .filter(department -> department.code().equals(COORDINATION))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no department " + COORDINATION));
        Map<String, String> args = new HashMap<>();
        args.put("title", dossier.title());
        args.put("reference", dossier.reference());
        args.put("received", FrenchDates.moment(sent.at()));
        args.put("callDue", FrenchDates.full(sent.callDueOn()));
        args.put("answerDue", FrenchDates.full(sent.answerDueOn()));
        args.put("contact", Objects.requireNonNullElse(desk.contactName(), town.name()));
        args.put("department", desk.name());
        args.put("phone", Objects.requireNonNullElse(desk.phone(), town.phone()));
        args.put("email", Objects.requireNonNullElse(desk.email(), town.email()));
        args.put("court", town.court());
        args.put("link", "/mon-espace/" + dossier.reference());
        return Notice.to(List.of(person), "idea.receipt", args);
    }

    private Notice news(Caller caller, Dossier dossier, Idea.Submission sent) {
        LocalDate today = LocalDate.now(clock);
        return Notice.to(
                people.withRole(caller, Role.COORDINATOR),
                "idea.arrived",
                Map.of(
                        "title", dossier.title(),
                        "reference", dossier.reference(),
                        "lookDue",
                                FrenchDates.full(commune.delay(caller, "first.look", today)
                                        .endingFrom(today)),
                        "callDue", FrenchDates.full(sent.callDueOn()),
                        "link", "/agent/dossiers/" + dossier.reference() + "/premier-regard"));
    }
}
