package fr.fiftyfifty.decision;

import fr.fiftyfifty.people.PeopleSearch;
import fr.fiftyfifty.platform.event.Announcements;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.security.Acts;
import fr.fiftyfifty.platform.security.Allowed;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.FromWithin;
import fr.fiftyfifty.platform.security.Role;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** The delegations that the mayor gave, written down with the act that gives them. */
@Acts
public class Delegating {

    @Inject
    Decisions decisions;

    @Inject
    PeopleSearch people;

    @Inject
    Announcements announcements;

    @Inject
    Clock clock;

    @Allowed({Role.DGS, Role.ADMIN})
    public void give(Caller caller, DelegationForm form) {
        add(caller, form);
    }

    /** The same for a delegation of the past, entered with a dossier from paper or with the demo. */
    @FromWithin
    public void enter(Caller caller, DelegationForm form) {
        add(caller, form);
    }

    /** Today is its last day. */
    @Allowed({Role.DGS, Role.ADMIN})
    public void end(Caller caller, long delegation) {
        Delegation found = decisions.delegation(caller.commune(), delegation);
        found.end(LocalDate.now(clock));
        announcements.announce(new DecisionEvent.DelegationEnded(found.id()));
    }

    private void add(Caller caller, DelegationForm form) {
        Delegation delegation = new Delegation(caller.commune(), form);
        if (!people.withRole(caller, Role.COUNCILLOR).contains(delegation.person())
                && !people.withRole(caller, Role.COORDINATOR).contains(delegation.person())) {
            throw DomainException.invalid("person", "decision.delegation.person");
        }
        decisions.add(delegation);
        announcements.announce(new DecisionEvent.DelegationGiven(delegation.person(), delegation.act()));
    }
}
