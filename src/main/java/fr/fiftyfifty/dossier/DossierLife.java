package fr.fiftyfifty.dossier;

import fr.fiftyfifty.commune.ListedEntry;
import fr.fiftyfifty.platform.event.Announcements;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.security.Acts;
import fr.fiftyfifty.platform.security.Allowed;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.FromWithin;
import fr.fiftyfifty.platform.security.Role;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a dossier lives: each room that moves it calls here once, inside its own act. */
@Acts
public class DossierLife {

    @Inject
    Dossiers dossiers;

    @Inject
    Announcements announcements;

    @Inject
    Clock clock;

    /** Opens a dossier and gives it its reference, such as {@code FF-2026-017}. */
    @FromWithin
    public Dossier open(Caller caller, NewDossier fresh) {
        int year = LocalDate.now(clock).getYear();
        int number = dossiers.nextNumber(caller.commune(), year);
        return add(caller, reference(year, number), fresh, clock.instant());
    }

    /** Opens a past dossier under a reference of its own year (« reprise »). */
    @FromWithin
    public Dossier openPast(Caller caller, NewDossier fresh, Instant submittedAt, int year) {
        int number = dossiers.nextNumber(caller.commune(), year);
        return add(caller, reference(year, number), fresh, submittedAt);
    }

    @FromWithin
    public void move(Caller caller, Dossier dossier, Stage to) {
        moveAt(caller, dossier, to, clock.instant());
    }

    /** The same at a moment of the past, for dossiers entered from paper. */
    @FromWithin
    public void moveAt(Caller caller, Dossier dossier, Stage to, Instant at) {
        Stage from = dossier.stage();
        if (from != to) {
            dossier.move(to, at);
            announcements.announce(new DossierEvent.Moved(dossier.reference(), from, to));
        }
    }

    @FromWithin
    public void weigh(Caller caller, Dossier dossier, Weight weight) {
        if (dossier.weight() != weight) {
            dossier.weigh(weight);
            announcements.announce(new DossierEvent.Weighed(dossier.reference(), weight));
        }
    }

    /** Shows it to everyone; its text has been read and its bearer agreed. */
    @FromWithin
    public void publish(Caller caller, Dossier dossier) {
        if (!dossier.isPublic()) {
            dossier.publish();
            announcements.announce(new DossierEvent.Published(dossier.reference()));
        }
    }

    /** The public summary and the star, when the text becomes clearer. */
    @FromWithin
    public void tell(Caller caller, Dossier dossier, String summary, String star) {
        dossier.tell(summary, star);
    }

    @FromWithin
    public void join(
            Caller caller,
            Dossier dossier,
            long person,
            Capacity capacity,
            @Nullable Long organisation,
            Instant since) {
        if (dossiers.member(dossier, person, capacity).isEmpty()) {
            dossiers.add(new Member(dossier, person, capacity, organisation, since));
            announcements.announce(new DossierEvent.MemberJoined(dossier.reference(), person, capacity));
        }
    }

    /** Puts a department to work on it; a new pilot relieves the old one. */
    @FromWithin
    public void involve(Caller caller, Dossier dossier, ListedEntry department, Involved.Part part) {
        Instant now = clock.instant();
        var present = dossiers.involved(dossier, part);
        if (present.stream().anyMatch(involved -> involved.department().equals(department))) {
            return;
        }
        if (part == Involved.Part.PILOT) {
            present.forEach(involved -> involved.leave(now));
        }
        dossiers.add(new Involved(dossier, department, part, now));
        announcements.announce(new DossierEvent.DepartmentInvolved(dossier.reference(), department.code(), part));
    }

    /** « J'ai un intérêt dans ce dossier » : from now on its internal part is closed to whoever says so. */
    @Allowed({Role.AGENT, Role.COORDINATOR, Role.COUNCILLOR, Role.MAYOR, Role.DGS, Role.FINANCE, Role.CABINET})
    public void declareInterest(Caller caller, String reference) {
        Dossier dossier = dossiers.internal(caller, reference);
        if (dossiers.interest(dossier, caller.personId()).isPresent()) {
            throw DomainException.refused("dossier.interest.already");
        }
        dossiers.add(new Interest(dossier, caller.personId(), clock.instant()));
        announcements.announce(new DossierEvent.InterestDeclared(reference, caller.personId()));
    }

    private Dossier add(Caller caller, String reference, NewDossier fresh, Instant at) {
        Dossier dossier = dossiers.add(new Dossier(caller.commune(), reference, fresh, at));
        announcements.announce(new DossierEvent.Opened(reference));
        return dossier;
    }

    private static String reference(int year, int number) {
        return String.format(Locale.ROOT, "FF-%d-%03d", year, number);
    }
}
