package fr.fiftyfifty.people;

import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.FromWithin;
import fr.fiftyfifty.platform.security.Role;
import fr.fiftyfifty.platform.security.Searches;
import jakarta.inject.Inject;
import java.util.List;

/** What later rooms ask about people, always from inside one of their own acts or searches. */
@Searches
public class PeopleSearch {

    @Inject
    People people;

    @FromWithin
    public Contact contact(Caller caller, long person) {
        return people.byId(caller.commune(), person).contact();
    }

    /** Ids of everybody known with a role: whom to tell. */
    @FromWithin
    public List<Long> withRole(Caller caller, Role role) {
        return people.withRole(caller.commune(), role);
    }

    /** Ids of the agents of a department. */
    @FromWithin
    public List<Long> inDepartment(Caller caller, String department) {
        return people.inDepartment(caller.commune(), department);
    }

    /** Name of a legal person, which is public. */
    @FromWithin
    public String organisationName(Caller caller, long organisation) {
        return people.organisation(caller.commune(), organisation)
                .map(Organisation::name)
                .orElseThrow(() -> DomainException.notFound(organisation));
    }
}
