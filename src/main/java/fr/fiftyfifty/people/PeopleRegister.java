package fr.fiftyfifty.people;

import fr.fiftyfifty.platform.event.Announcements;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.security.Acts;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.FromWithin;
import fr.fiftyfifty.platform.security.Role;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How somebody becomes a person of the scheme. */
@Acts
public class PeopleRegister {

    @Inject
    People people;

    @Inject
    Announcements announcements;

    @Inject
    Clock clock;

    /** The person behind a confirmed address, or a new one; without an address always a new one. */
    @FromWithin
    public long welcome(Caller caller, NewPerson who) {
        Instant now = clock.instant();
        Optional<Person> known = who.email() == null ? Optional.empty() : people.byEmail(caller.commune(), who.email());
        Person person = known.orElseGet(() -> new Person(caller.commune(), who.firstName(), who.lastName(), now));
        if (who.email() != null) {
            person.confirm(who.email(), now);
        }
        person.callThem(who.phone());
        person.showName(who.publicName());
        if (who.guardianName() != null && who.guardianPhone() != null) {
            person.isMinorOf(who.guardianName(), who.guardianPhone());
        }
        if (known.isEmpty()) {
            people.add(person);
            announcements.announce(new PeopleEvent.Welcomed(person.id()));
        }
        return person.id();
    }

    /** The person of an account: known by its subject, joined by its verified address, or new. */
    @FromWithin
    public long account(
            Caller caller, String subject, @Nullable String verifiedEmail, String firstName, String lastName) {
        Instant now = clock.instant();
        Optional<Person> known = people.bySubject(subject);
        if (known.isPresent()) {
            known.get().join(subject, now);
            return known.get().id();
        }
        Optional<Person> same =
                verifiedEmail == null ? Optional.empty() : people.byEmail(caller.commune(), verifiedEmail);
        if (same.isPresent()) {
            same.get().join(subject, now);
            announcements.announce(new PeopleEvent.AccountJoined(same.get().id()));
            return same.get().id();
        }
        Person person = new Person(caller.commune(), firstName, lastName, now);
        if (verifiedEmail != null) {
            person.confirm(verifiedEmail, now);
        }
        person.join(subject, now);
        people.add(person);
        announcements.announce(new PeopleEvent.Welcomed(person.id()));
        return person.id();
    }

    /** Remembers what Keycloak said about somebody's work, so that news find them. */
    @FromWithin
    public void works(Caller caller, long person, Set<Role> roles, Set<String> departments) {
        people.byId(caller.commune(), person).works(roles, departments);
    }

    /** A legal person, known by its numbers or new; its numbers are checked, and both may be missing. */
    @FromWithin
    public long organisation(
            Caller caller, OrganisationKind kind, String name, @Nullable String rna, @Nullable String siret) {
        String tidyRna = rna == null ? "" : Numbers.tidy(rna);
        String tidySiret = siret == null ? "" : Numbers.tidy(siret);
        if (!tidyRna.isEmpty() && !Numbers.isRna(tidyRna)) {
            throw DomainException.invalid("rna", "people.organisation.rna");
        }
        if (!tidySiret.isEmpty() && !Numbers.isSiret(tidySiret)) {
            throw DomainException.invalid("siret", "people.organisation.siret");
        }
        Optional<Organisation> known = people.byNumber(caller.commune(), tidySiret, tidyRna);
        if (known.isPresent()) {
            return known.get().id();
        }
        Organisation organisation = people.add(new Organisation(
                caller.commune(),
                kind,
                name,
                tidyRna.isEmpty() ? null : tidyRna,
                tidySiret.isEmpty() ? null : tidySiret,
                clock.instant()));
        announcements.announce(new PeopleEvent.OrganisationKnown(organisation.id()));
        return organisation.id();
    }
}
