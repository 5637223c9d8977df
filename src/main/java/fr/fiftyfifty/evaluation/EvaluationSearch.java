package fr.fiftyfifty.evaluation;

import fr.fiftyfifty.dossier.Capacity;
import fr.fiftyfifty.dossier.Dossier;
import fr.fiftyfifty.dossier.DossierAccess;
import fr.fiftyfifty.dossier.DossierSearch;
import fr.fiftyfifty.dossier.MemberRow;
import fr.fiftyfifty.dossier.Weight;
import fr.fiftyfifty.idea.IdeaLife;
import fr.fiftyfifty.idea.IdeaSearch;
import fr.fiftyfifty.idea.IdeaStatus;
import fr.fiftyfifty.idea.IdeaText;
import fr.fiftyfifty.people.Contact;
import fr.fiftyfifty.people.PeopleSearch;
import fr.fiftyfifty.platform.security.Allowed;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.FromWithin;
import fr.fiftyfifty.platform.security.OpenToAll;
import fr.fiftyfifty.platform.security.Role;
import fr.fiftyfifty.platform.security.Searches;
import fr.fiftyfifty.platform.security.Tokens;
import fr.fiftyfifty.platform.text.Words;
import fr.fiftyfifty.platform.time.FrenchDates;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads of the evaluation. Nothing here is public, and bearers read the opinions only in the decision they led to. */
@Searches
public class EvaluationSearch {

    @Inject
    Evaluations evaluations;

    @Inject
    ProposalSearch proposals;

    @Inject
    DossierAccess access;

    @Inject
    DossierSearch dossiers;

    @Inject
    IdeaSearch ideas;

    @Inject
    IdeaLife life;

    @Inject
    PeopleSearch people;

    @Inject
    Words words;

    @Inject
    Clock clock;

    /** The screen « Premier regard ». */
    @Allowed({Role.COORDINATOR, Role.COUNCILLOR, Role.MAYOR, Role.CABINET, Role.DGS, Role.FINANCE})
    public FirstLookView firstLook(Caller caller, String reference) {
        Dossier dossier = access.asStaff(caller, reference);
        IdeaText idea = ideas.text(caller, reference);
        Proposal proposal = proposals.of(caller, dossier);
        Look look = evaluations.look(dossier).orElse(null);
        return new FirstLookView(
                dossiers.head(caller, reference),
                idea,
                ideas.photos(caller, idea.id()),
                access.members(caller, dossier).stream()
                        .filter(member -> member.capacity() != Capacity.LEAD_COUNCILLOR)
                        .map(member -> bearer(caller, member))
                        .toList(),
                look == null ? proposal : answered(look, proposal),
                look == null
                        ? null
                        : new FirstLookView.Done(
                                look.weight(),
                                look.isRefusalProposed(),
                                FrenchDates.full(FrenchDates.day(look.lookedAt()))));
    }

    /** All opinions asked on a dossier, for staff at work on it. */
    @Allowed({Role.AGENT, Role.COORDINATOR, Role.COUNCILLOR, Role.MAYOR, Role.CABINET, Role.DGS, Role.FINANCE})
    public List<OpinionRow> opinions(Caller caller, String reference) {
        return opinionsOf(caller, access.asStaff(caller, reference));
    }

    /** The same for a later room that has found the dossier. */
    @FromWithin
    public List<OpinionRow> opinionsOf(Caller caller, Dossier dossier) {
        LocalDate today = LocalDate.now(clock);
        return evaluations.opinions(dossier).stream()
                .map(opinion -> opinion.row(today))
                .toList();
    }

    /** Whether the first look is done, and whether it proposed a refusal. */
    @FromWithin
    public Optional<FirstLookView.Done> lookAt(Caller caller, Dossier dossier) {
        return evaluations
                .look(dossier)
                .map(look -> new FirstLookView.Done(
                        look.weight(), look.isRefusalProposed(), FrenchDates.full(FrenchDates.day(look.lookedAt()))));
    }

    /** What the mailed link opens; empty for a link that we never sent. Looking changes nothing: mail scanners look too. */
    @OpenToAll
    public Optional<OpinionAsked> opinionByLink(Caller caller, String secret) {
        return evaluations.bySecret(caller.commune(), Tokens.digest(secret)).map(opinion -> asked(caller, opinion));
    }

    private OpinionAsked asked(Caller caller, Opinion opinion) {
        Dossier dossier = opinion.dossier();
        IdeaStatus status = life.of(caller, dossier).status();
        boolean open = Opinions.OPEN.contains(status)
                && !(caller.isKnown() && access.hasInterest(caller, dossier, caller.personId()));
        return new OpinionAsked(
                dossier.title(),
                dossier.reference(),
                dossier.place().isWhole()
                        ? words.of("evaluation.place.whole")
                        : dossier.place().label(),
                opinion.row(LocalDate.now(clock)),
                open ? ideas.textOf(caller, dossier) : null);
    }

    private Proposal answered(Look look, Proposal proposal) {
        Map<Long, Look.Answer> answers =
                look.answers().stream().collect(Collectors.toMap(Look.Answer::test, Function.identity()));
        List<Proposal.TestRow> rows = evaluations.testsOf(look).stream()
                .map(test -> {
                    Look.Answer answer = Objects.requireNonNull(answers.get(test.id()));
                    return new Proposal.TestRow(
                            test.code(), test.question(), test.isBlocking(), answer.said(), answer.because());
                })
                .toList();
        Weight weight = look.weight();
        return new Proposal(rows, weight, proposal.weightBecause(), proposal.pilot(), proposal.consulted());
    }

    private FirstLookView.Bearer bearer(Caller caller, MemberRow member) {
        Contact contact = people.contact(caller, member.person());
        Long organisation = member.organisation();
        return new FirstLookView.Bearer(
                contact.fullName(),
                contact.phone(),
                contact.email(),
                contact.minor(),
                contact.guardianName(),
                contact.guardianPhone(),
                organisation == null ? null : people.organisationName(caller, organisation));
    }
}
