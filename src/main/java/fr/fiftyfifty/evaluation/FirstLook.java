package fr.fiftyfifty.evaluation;

import fr.fiftyfifty.commune.CommuneSearch;
import fr.fiftyfifty.commune.EntryRow;
import fr.fiftyfifty.commune.ListKind;
import fr.fiftyfifty.commune.ListedEntry;
import fr.fiftyfifty.dossier.Dossier;
import fr.fiftyfifty.dossier.DossierAccess;
import fr.fiftyfifty.dossier.DossierLife;
import fr.fiftyfifty.dossier.Involved;
import fr.fiftyfifty.dossier.Stage;
import fr.fiftyfifty.dossier.Weight;
import fr.fiftyfifty.idea.IdeaLife;
import fr.fiftyfifty.idea.IdeaStatus;
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
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** « Premier regard » : one person reads the idea, and one click sends everything. */
@Acts
public class FirstLook {

    @Inject
    Evaluations evaluations;

    @Inject
    ProposalSearch proposals;

    @Inject
    DossierAccess access;

    @Inject
    DossierLife dossiers;

    @Inject
    IdeaLife ideas;

    @Inject
    CommuneSearch commune;

    @Inject
    PeopleSearch people;

    @Inject
    Words words;

    @Inject
    Announcements announcements;

    @Inject
    Clock clock;

    /**
     * Answers the tests, weighs the dossier, puts departments to work and asks their opinions (A3 to A9). What the form leaves
     * out is as proposed.
     *
     * <p>A blocking « non » asks nobody and shows nothing: it proposes a refusal to those who decide. An « initiative
     * soutenue » ends here. A « coup de main » asks no opinions either: its departments are told.
     */
    @Allowed(Role.COORDINATOR)
    public void look(Caller caller, String reference, FirstLookForm form) {
        Dossier dossier = access.asStaff(caller, reference);
        evaluations.hold(dossier);
        if (evaluations.look(dossier).isPresent()) {
            throw DomainException.refused("evaluation.look.already", reference);
        }
        if (!ideas.of(caller, dossier).status().mayBecome(IdeaStatus.UNDER_REVIEW)) {
            throw DomainException.refused("evaluation.look.notNow", reference);
        }
        Proposal proposal = proposals.of(caller, dossier);
        Map<String, Said> said = said(form, proposal);
        boolean refusal = proposal.blocking().stream().anyMatch(test -> said.get(test.code()) == Said.NO);
        Weight weight = Objects.requireNonNullElse(form.weight(), proposal.weight());
        Look look = new Look(dossier, weight, proposal, answers(caller, proposal, said), refusal);
        look.by(caller.personId(), clock.instant());
        evaluations.add(look);
        dossiers.weigh(caller, dossier, weight);
        if (refusal) {
            goOn(caller, dossier, IdeaStatus.ADMISSIBILITY);
            announcements.announce(new EvaluationEvent.Looked(reference, weight, true, 0, List.of()));
            return;
        }
        if (said.get(Question.TEXT_MAY_BE_SHOWN) == Said.YES && dossier.isPublishable()) {
            dossiers.publish(caller, dossier);
        }
        if (weight == Weight.SUPPORTED) {
            ideas.become(caller, dossier, IdeaStatus.AGREED);
            announcements.announce(new EvaluationEvent.SupportedRecorded(
                    reference, List.of(toBearers(caller, dossier, "evaluation.supported", ""))));
            return;
        }
        List<ListedEntry> departments = involve(caller, dossier, form, proposal);
        goOn(caller, dossier, IdeaStatus.UNDER_REVIEW);
        announcements.announce(looked(caller, dossier, weight, departments));
    }

    private void goOn(Caller caller, Dossier dossier, IdeaStatus status) {
        ideas.become(caller, dossier, status);
        dossiers.move(caller, dossier, Stage.EVALUATION);
    }

    private EvaluationEvent.Looked looked(
            Caller caller, Dossier dossier, Weight weight, List<ListedEntry> departments) {
        boolean asks = weight != Weight.COUP_DE_MAIN;
        List<Notice> notices = new ArrayList<>();
        List<ListedEntry> others = departments.stream()
                .filter(department -> !department.code().equals(ProposalSearch.COORDINATION))
                .toList();
        for (ListedEntry department : others) {
            notices.add(asks ? ask(caller, dossier, department) : tell(caller, dossier, department));
        }
        String names = departments.stream()
                .map(ListedEntry::name)
                .reduce((before, after) -> before + ", " + after)
                .orElse("");
        notices.add(toBearers(caller, dossier, "evaluation.looked", names));
        return new EvaluationEvent.Looked(
                dossier.reference(), weight, false, asks ? others.size() : 0, List.copyOf(notices));
    }

    /** The row of the opinion, and the mail with the link that opens this opinion and nothing else. */
    private Notice ask(Caller caller, Dossier dossier, ListedEntry department) {
        LocalDate today = LocalDate.now(clock);
        LocalDate due = commune.delay(caller, "opinion", today).endingFrom(today);
        String secret = Tokens.make();
        evaluations.add(new Opinion(dossier, department, Tokens.digest(secret), clock.instant(), due));
        return toDepartment(
                caller,
                department,
                "evaluation.opinion.asked",
                Map.of(
                        "title", dossier.title(),
                        "reference", dossier.reference(),
                        "department", department.name(),
                        "place", place(dossier),
                        "due", FrenchDates.full(due),
                        "link", "/avis/" + secret));
    }

    private Notice tell(Caller caller, Dossier dossier, ListedEntry department) {
        return toDepartment(
                caller,
                department,
                "evaluation.told",
                Map.of(
                        "title", dossier.title(),
                        "reference", dossier.reference(),
                        "place", place(dossier),
                        "link", "/agent/dossiers/" + dossier.reference()));
    }

    /** To the department's own mailbox, which outlives its people; without one, to each of them. */
    private Notice toDepartment(Caller caller, ListedEntry department, String letter, Map<String, String> args) {
        String email = commune.list(caller, ListKind.DEPARTMENT).stream()
                .filter(row -> row.code().equals(department.code()))
                .map(EntryRow::email)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return email == null
                ? Notice.to(people.inDepartment(caller, department.code()), letter, args)
                : Notice.toAddress(email, letter, args);
    }

    private Notice toBearers(Caller caller, Dossier dossier, String letter, String departments) {
        return Notice.to(
                access.bearers(caller, dossier),
                letter,
                Map.of(
                        "title", dossier.title(),
                        "reference", dossier.reference(),
                        "departments", departments,
                        "answerDue", FrenchDates.full(ideas.of(caller, dossier).answerDueOn()),
                        "link", "/mon-espace/" + dossier.reference()));
    }

    private List<ListedEntry> involve(Caller caller, Dossier dossier, FirstLookForm form, Proposal proposal) {
        String pilot = form.pilot() == null || form.pilot().isBlank() ? proposal.pilot() : form.pilot();
        List<ListedEntry> departments = new ArrayList<>();
        departments.add(commune.entry(caller, ListKind.DEPARTMENT, pilot));
        dossiers.involve(caller, dossier, departments.get(0), Involved.Part.PILOT);
        for (String code : Objects.requireNonNullElse(form.consulted(), proposal.consulted())) {
            ListedEntry department = commune.entry(caller, ListKind.DEPARTMENT, code);
            if (!departments.contains(department)) {
                departments.add(department);
                dossiers.involve(caller, dossier, department, Involved.Part.CONSULTED);
            }
        }
        return departments;
    }

    private String place(Dossier dossier) {
        return dossier.place().isWhole()
                ? words.of("evaluation.place.whole")
                : dossier.place().label();
    }

    private static Map<String, Said> said(FirstLookForm form, Proposal proposal) {
        Map<String, Said> typed = Objects.requireNonNullElse(form.answers(), Map.of());
        Map<String, Said> said = new LinkedHashMap<>();
        proposal.tests().forEach(test -> said.put(test.code(), typed.getOrDefault(test.code(), test.said())));
        return said;
    }

    /** A reason stands beside the answer that it was given for; changed by hand, it is the coordinator's own. */
    private List<Look.Answer> answers(Caller caller, Proposal proposal, Map<String, Said> said) {
        Map<String, String> because = new LinkedHashMap<>();
        proposal.tests()
                .forEach(test -> because.put(
                        test.code(),
                        said.get(test.code()) == test.said() ? test.because() : words.of("evaluation.because.byHand")));
        return evaluations.tests(caller.commune(), LocalDate.now(clock)).stream()
                .map(test -> new Look.Answer(
                        test,
                        Objects.requireNonNull(said.get(test.code())),
                        Objects.requireNonNull(because.get(test.code()))))
                .toList();
    }
}
