package fr.fiftyfifty.decision;

import fr.fiftyfifty.dossier.Dossier;
import fr.fiftyfifty.dossier.DossierAccess;
import fr.fiftyfifty.dossier.DossierLife;
import fr.fiftyfifty.dossier.Following;
import fr.fiftyfifty.evaluation.EvaluationSearch;
import fr.fiftyfifty.evaluation.OpinionRow;
import fr.fiftyfifty.idea.IdeaLife;
import fr.fiftyfifty.people.PeopleSearch;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The answer of the commune, by whoever has the power to give it. */
@Acts
public class Deciding {

    @Inject
    Decisions decisions;

    @Inject
    DecisionSearch search;

    @Inject
    AnswerLetter letters;

    @Inject
    EvaluationSearch evaluation;

    @Inject
    DossierAccess access;

    @Inject
    DossierLife dossiers;

    @Inject
    Following following;

    @Inject
    IdeaLife ideas;

    @Inject
    PeopleSearch people;

    @Inject
    Words words;

    @Inject
    Announcements announcements;

    @Inject
    Clock clock;

    /**
     * Agrees, agrees on conditions, redirects or refuses (A8, A12, A13). Once: the second of two people learns that it is done.
     *
     * <p>A yes waits for every opinion, given or closed; a no does not need them. A declared interest has already hidden the
     * dossier.
     */
    @Allowed({Role.COUNCILLOR, Role.MAYOR})
    public void decide(Caller caller, String reference, DecisionForm form) {
        Dossier dossier = access.asStaff(caller, reference);
        Author author = search.author(caller).orElseThrow(() -> DomainException.refused("decision.noDelegation"));
        record(caller, dossier, form.checked(), author);
    }

    /** A « coup de main » after its first look: agreed at once by a coordinator who holds a delegation, else the elected are called. */
    @FromWithin
    public void afterFirstLook(Caller caller, String reference) {
        Dossier dossier = access.asStaff(caller, reference);
        Author author = search.coordinatorAuthor(caller).orElse(null);
        if (author == null) {
            call(caller, dossier, "decision.why.ready");
        } else {
            record(caller, dossier, DecisionForm.agreed().checked(), author);
        }
    }

    /**
     * Calls those who may decide.
     *
     * @param why key of the sentence that says why now
     */
    @FromWithin
    public void callDeciders(Caller caller, String reference, String why) {
        call(caller, decisions.dossier(caller.commune(), reference), why);
    }

    private void record(Caller caller, Dossier dossier, DecisionForm form, Author author) {
        Outcome outcome = Objects.requireNonNull(form.outcome());
        decisions.hold(dossier);
        checkNow(caller, dossier, outcome);
        int round = decisions.of(dossier).map(Decision::round).orElse(0) + 1;
        Decision decision =
                decisions.add(new Decision(dossier, round, form, reasons(caller, form), author, clock.instant()));
        ideas.become(caller, dossier, outcome.status());
        dossiers.move(caller, dossier, outcome.stage());
        announcements.announce(new DecisionEvent.Taken(
                dossier.reference(),
                outcome,
                Objects.requireNonNullElse(form.reasons(), List.of()),
                form.words(),
                List.of(letters.of(caller, dossier, decision.view()))));
        if (outcome.isYes()) {
            following.tell(caller, dossier, words.of("decision.news.agreed"));
        }
    }

    private void checkNow(Caller caller, Dossier dossier, Outcome outcome) {
        String reference = dossier.reference();
        if (evaluation.lookAt(caller, dossier).isEmpty()) {
            throw DomainException.refused("decision.noLook", reference);
        }
        if (!ideas.of(caller, dossier).status().mayBecome(outcome.status())) {
            decisions.of(dossier).ifPresent(earlier -> {
                throw DomainException.refused(
                        "decision.already", words.of(earlier.outcome().key()), earlier.day());
            });
            throw DomainException.refused("decision.notNow", reference);
        }
        List<String> awaited = evaluation.opinionsOf(caller, dossier).stream()
                .filter(OpinionRow::isAwaited)
                .map(OpinionRow::department)
                .toList();
        if (outcome.isYes() && !awaited.isEmpty()) {
            throw DomainException.refused("decision.opinionsAwaited", String.join(", ", awaited));
        }
    }

    /** The reasons ticked, the main one first. */
    private List<RefusalReason> reasons(Caller caller, DecisionForm form) {
        List<String> codes = Objects.requireNonNullElse(form.reasons(), List.of());
        if (codes.isEmpty()) {
            return List.of();
        }
        List<RefusalReason> ticked = new ArrayList<>(decisions.reasons(caller.commune(), LocalDate.now(clock)).stream()
                .filter(reason -> codes.contains(reason.code()))
                .toList());
        if (ticked.size() != codes.stream().distinct().count()) {
            throw DomainException.invalid("reasons", "decision.reasons.required");
        }
        ticked.sort((one, other) ->
                Boolean.compare(other.code().equals(form.main()), one.code().equals(form.main())));
        return ticked;
    }

    private void call(Caller caller, Dossier dossier, String why) {
        List<Long> deciders = Stream.concat(
                        people.withRole(caller, Role.MAYOR).stream(),
                        people.withRole(caller, Role.COUNCILLOR).stream().filter(person -> decisions
                                .inForce(caller.commune(), person, LocalDate.now(clock))
                                .isPresent()))
                .distinct()
                .filter(person -> !access.hasInterest(caller, dossier, person))
                .toList();
        Notice called = Notice.to(
                deciders.isEmpty() ? people.withRole(caller, Role.COORDINATOR) : deciders,
                "decision.awaited",
                Map.of(
                        "title", dossier.title(),
                        "reference", dossier.reference(),
                        "why", words.of(why),
                        "answerDue", FrenchDates.full(ideas.of(caller, dossier).answerDueOn()),
                        "link", "/agent/dossiers/" + dossier.reference() + "/decision"));
        announcements.announce(new DecisionEvent.Awaited(dossier.reference(), List.of(called)));
    }
}
