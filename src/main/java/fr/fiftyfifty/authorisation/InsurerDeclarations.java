package fr.fiftyfifty.authorisation;

import fr.fiftyfifty.platform.event.Announcements;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.security.Acts;
import fr.fiftyfifty.platform.security.Allowed;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.Role;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Noting that the insurer knows of this year's volunteers: once a year, for all conventions. */
@Acts
public class InsurerDeclarations {

    @Inject
    Authorisations authorisations;

    @Inject
    Announcements announcements;

    @Inject
    Clock clock;

    @Allowed({Role.COORDINATOR, Role.DGS, Role.FINANCE})
    public void note(Caller caller, int year, @Nullable LocalDate declaredOn) {
        LocalDate today = LocalDate.now(clock);
        if (declaredOn == null || declaredOn.isAfter(today) || declaredOn.isBefore(today.minusYears(2))) {
            throw DomainException.invalid("declaredOn", "authorisation.insurer.day");
        }
        if (year < today.getYear() - 1 || year > today.getYear() + 1) {
            throw DomainException.invalid("year", "authorisation.insurer.year");
        }
        if (authorisations.declarations(caller.commune()).stream()
                .map(InsurerDeclaration::row)
                .anyMatch(row -> row.year() == year)) {
            throw DomainException.refused("authorisation.insurer.already", String.valueOf(year));
        }
        authorisations.add(new InsurerDeclaration(caller.commune(), year, declaredOn, caller.personId()));
        announcements.announce(new AuthorisationEvent.InsurerTold(year, declaredOn));
    }
}
