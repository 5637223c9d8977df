package fr.fiftyfifty.convention;

import fr.fiftyfifty.dossier.Dossier;
import fr.fiftyfifty.platform.event.Announcements;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.security.Acts;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.FromWithin;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** How later rooms lead a convention on; the table of {@link ConventionStatus} refuses what is not allowed. */
@Acts
public class ConventionLife {

    @Inject
    Conventions conventions;

    @Inject
    Announcements announcements;

    @Inject
    Clock clock;

    /** The convention of a dossier, locked for whoever signs it. */
    @FromWithin
    public Convention toSign(Caller caller, Dossier dossier) {
        return conventions.currentLocked(dossier).orElseThrow(() -> DomainException.refused("convention.none"));
    }

    @FromWithin
    public List<PartyRow> parties(Caller caller, Convention convention) {
        return conventions.parties(convention).stream()
                .map(ConventionParty::row)
                .toList();
    }

    /** The commune signed last: all parties are bound (B7), and if it has begun it is in force (B8). */
    @FromWithin
    public void signed(Caller caller, Convention convention, LocalDate on) {
        ConventionStatus from = convention.status();
        convention.sign(on);
        told(caller, convention, from);
        if (convention.takesEffectOn(LocalDate.now(clock))) {
            become(caller, convention, ConventionStatus.IN_FORCE);
        }
    }

    /** Its text no longer says what is wanted, before the last signature: nobody is bound. */
    @FromWithin
    public void abandon(Caller caller, Convention convention) {
        become(caller, convention, ConventionStatus.ABANDONED);
    }

    /** Each morning: what begins is in force, what is over has expired (B8, B14). Returns how many changed. */
    @FromWithin
    public int turnTheDay(Caller caller) {
        if (!conventions.takeTurn()) {
            return 0;
        }
        LocalDate today = LocalDate.now(clock);
        int changed = 0;
        for (Convention convention : conventions.dueOn(caller.commune(), today)) {
            if (convention.takesEffectOn(today)) {
                become(caller, convention, ConventionStatus.IN_FORCE);
                changed++;
            }
            if (convention.isOverOn(today)) {
                become(caller, convention, ConventionStatus.EXPIRED);
                changed++;
            }
        }
        return changed;
    }

    private void become(Caller caller, Convention convention, ConventionStatus next) {
        ConventionStatus from = convention.status();
        convention.become(next);
        told(caller, convention, from);
    }

    private void told(Caller caller, Convention convention, ConventionStatus from) {
        conventions.add(new ConventionPassage(convention, from, convention.status(), clock.instant(), caller.person()));
        announcements.announce(new ConventionEvent.Became(
                convention.dossier().reference(), convention.reference(), from, convention.status()));
    }
}
