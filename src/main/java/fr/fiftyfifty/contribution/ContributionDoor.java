package fr.fiftyfifty.contribution;

import fr.fiftyfifty.commitment.Side;
import fr.fiftyfifty.dossier.Dossier;
import fr.fiftyfifty.dossier.DossierAccess;
import fr.fiftyfifty.dossier.Involved;
import fr.fiftyfifty.dossier.Stage;
import fr.fiftyfifty.people.PeopleSearch;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.FromWithin;
import fr.fiftyfifty.platform.security.Role;
import fr.fiftyfifty.platform.security.Searches;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/**
 * For which side somebody speaks in a dossier: a bearer always for the residents, even if they work at the town hall; else
 * the coordinator and the agents of the pilot department for the commune. Others of the staff read only.
 */
@Searches
public class ContributionDoor {

    private static final Set<Stage> ALIVE = Set.of(Stage.IN_PROGRESS, Stage.IN_USE);

    @Inject
    DossierAccess access;

    @Inject
    PeopleSearch people;

    /** A dossier and the side for which the caller speaks. */
    public record Standing(Dossier dossier, Side side) {}

    /** Whoever speaks for one of the sides. */
    @FromWithin
    public Standing standing(Caller caller, String reference) {
        Dossier dossier = access.asInsider(caller, reference);
        if (access.bearers(caller, dossier).contains(caller.personId())) {
            return new Standing(dossier, Side.RESIDENTS);
        }
        if (caller.is(Role.COORDINATOR) || isPilot(caller, dossier)) {
            return new Standing(dossier, Side.COMMUNE);
        }
        throw DomainException.refused("contribution.pilotOnly");
    }

    /** The same, while the project is under way. */
    @FromWithin
    public Standing underWay(Caller caller, String reference) {
        Standing standing = standing(caller, reference);
        if (!ALIVE.contains(standing.dossier().stage())) {
            throw DomainException.refused("contribution.notNow");
        }
        return standing;
    }

    /** Who reads the news of a side: its bearers, or the pilot department's agents, or the coordinators when it has none. */
    @FromWithin
    public List<Long> peopleOf(Caller caller, Dossier dossier, Side side) {
        if (side == Side.RESIDENTS) {
            return access.bearers(caller, dossier);
        }
        List<Long> agents = access.departments(caller, dossier, Involved.Part.PILOT).stream()
                .flatMap(department -> people.inDepartment(caller, department).stream())
                .distinct()
                .toList();
        return agents.isEmpty() ? people.withRole(caller, Role.COORDINATOR) : agents;
    }

    private boolean isPilot(Caller caller, Dossier dossier) {
        return caller.is(Role.AGENT)
                && access.departments(caller, dossier, Involved.Part.PILOT).stream()
                        .anyMatch(caller.services()::contains);
    }
}
