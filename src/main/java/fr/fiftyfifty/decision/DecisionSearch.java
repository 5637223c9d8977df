package fr.fiftyfifty.decision;

import fr.fiftyfifty.commune.CommuneSearch;
import fr.fiftyfifty.dossier.Dossier;
import fr.fiftyfifty.dossier.DossierAccess;
import fr.fiftyfifty.dossier.DossierSearch;
import fr.fiftyfifty.evaluation.EvaluationSearch;
import fr.fiftyfifty.evaluation.FirstLookView;
import fr.fiftyfifty.idea.IdeaSearch;
import fr.fiftyfifty.idea.IdeaStatus;
import fr.fiftyfifty.idea.IdeaText;
import fr.fiftyfifty.people.Contact;
import fr.fiftyfifty.people.PeopleSearch;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.security.Allowed;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.FromWithin;
import fr.fiftyfifty.platform.security.OpenToAll;
import fr.fiftyfifty.platform.security.Role;
import fr.fiftyfifty.platform.security.Searches;
import fr.fiftyfifty.platform.text.Words;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads of decisions and delegations. */
@Searches
public class DecisionSearch {

    @Inject
    Decisions decisions;

    @Inject
    EvaluationSearch evaluation;

    @Inject
    DossierAccess access;

    @Inject
    DossierSearch dossiers;

    @Inject
    IdeaSearch ideas;

    @Inject
    PeopleSearch people;

    @Inject
    CommuneSearch commune;

    @Inject
    Words words;

    @Inject
    Clock clock;

    /** The screen of whoever decides; others at work on the dossier read it. */
    @Allowed({Role.COORDINATOR, Role.COUNCILLOR, Role.MAYOR, Role.CABINET, Role.DGS, Role.FINANCE})
    public DecisionSheet sheet(Caller caller, String reference) {
        Dossier dossier = access.asStaff(caller, reference);
        IdeaText idea = ideas.text(caller, reference);
        FirstLookView.Done look = evaluation.lookAt(caller, dossier).orElse(null);
        Author author = author(caller).orElse(null);
        boolean mayStillBeAnswered =
                Stream.of(Outcome.values()).anyMatch(outcome -> idea.status().mayBecome(outcome.status()));
        return new DecisionSheet(
                dossiers.head(caller, reference),
                idea,
                look,
                evaluation.opinionsOf(caller, dossier),
                decisions.reasons(caller.commune(), LocalDate.now(clock)).stream()
                        .map(reason -> new DecisionSheet.Reason(reason.code(), reason.label()))
                        .toList(),
                idea.status() == IdeaStatus.DIALOGUE
                        ? null
                        : decisions.of(dossier).map(Decision::view).orElse(null),
                author == null ? null : author.capacity(),
                obstacle(look, author, mayStillBeAnswered));
    }

    /** The answer, for the bearers who received it and for staff. */
    @OpenToAll
    public Optional<DecisionView> decision(Caller caller, String reference) {
        if (!caller.isKnown()) {
            throw DomainException.notFound(reference);
        }
        return decisions.of(access.asInsider(caller, reference)).map(Decision::view);
    }

    /** What everybody may know of the answer to a public idea. */
    @OpenToAll
    public Optional<PublicDecision> publicDecision(Caller caller, String reference) {
        return decisions.of(access.published(caller, reference)).map(Decision::inPublic);
    }

    @Allowed({Role.DGS, Role.ADMIN})
    public List<DelegationRow> delegations(Caller caller) {
        LocalDate today = LocalDate.now(clock);
        return decisions.delegations(caller.commune()).stream()
                .map(held -> new DelegationRow(
                        held.id(),
                        held.person(),
                        people.contact(caller, held.person()).fullName(),
                        held.capacity(),
                        held.act(),
                        held.validFrom(),
                        held.validTo(),
                        held.isInForce(today)))
                .toList();
    }

    /** To whom a delegation may be given: the elected, and the coordinator for « coups de main ». */
    @Allowed({Role.DGS, Role.ADMIN})
    public List<Candidate> candidates(Caller caller) {
        return Stream.of(Role.COUNCILLOR, Role.COORDINATOR)
                .flatMap(role -> people.withRole(caller, role).stream())
                .distinct()
                .map(person -> {
                    Contact contact = people.contact(caller, person);
                    return new Candidate(person, contact.fullName());
                })
                .toList();
    }

    /** Somebody who may receive a delegation. */
    public record Candidate(long person, String name) {}

    /** The mayor, or a councillor with a delegation in force today; empty for everybody else. */
    @FromWithin
    public Optional<Author> author(Caller caller) {
        if (caller.is(Role.MAYOR)) {
            return Optional.of(author(caller, words.of("decision.capacity.mayor"), null));
        }
        return caller.is(Role.COUNCILLOR) ? delegated(caller) : Optional.empty();
    }

    /** A coordinator with a delegation in force today: enough for a « coup de main ». */
    @FromWithin
    public Optional<Author> coordinatorAuthor(Caller caller) {
        return caller.is(Role.COORDINATOR) ? delegated(caller) : Optional.empty();
    }

    private Optional<Author> delegated(Caller caller) {
        return decisions
                .inForce(caller.commune(), caller.personId(), LocalDate.now(clock))
                .map(held -> author(caller, held.capacity(), held));
    }

    private Author author(Caller caller, String capacity, @Nullable Delegation delegation) {
        String townHall =
                words.of("decision.department", commune.identity(caller).name());
        return new Author(caller.personId(), caller.name(), capacity, townHall, delegation);
    }

    private static @Nullable String obstacle(
            FirstLookView.@Nullable Done look, @Nullable Author author, boolean mayStillBeAnswered) {
        if (look == null) {
            return "decision.noLook";
        }
        if (!mayStillBeAnswered) {
            return "decision.notNow";
        }
        return author == null ? "decision.noDelegation" : null;
    }
}
