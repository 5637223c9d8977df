package fr.fiftyfifty.showcase;

import fr.fiftyfifty.dossier.Dossier;
import fr.fiftyfifty.dossier.DossierAccess;
import fr.fiftyfifty.platform.event.Announcements;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.security.Acts;
import fr.fiftyfifty.platform.security.Allowed;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.Role;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Preparing Faites in Loos. */
@Acts
public class Showcase {

    @Inject
    Editions editions;

    @Inject
    DossierAccess access;

    @Inject
    Announcements announcements;

    @Inject
    Clock clock;

    /** Plans an edition, or changes it: one a year. */
    @Allowed({Role.CABINET, Role.COORDINATOR, Role.MAYOR})
    public void plan(Caller caller, EditionForm form) {
        form.check();
        Edition edition =
                editions.of(caller.commune(), form.year()).orElseGet(() -> new Edition(caller.commune(), form.year()));
        edition.plan(form);
        editions.add(edition);
        announcements.announce(new ShowcaseEvent.EditionPlanned(form.year()));
    }

    /** Thanks somebody for a public project; without their consent there is no line. */
    @Allowed({Role.CABINET, Role.COORDINATOR, Role.MAYOR})
    public void honour(Caller caller, int year, String reference, String who, String words, boolean consent) {
        if (who.isBlank() || who.length() > 160) {
            throw DomainException.invalid("who", "showcase.who.required");
        }
        if (words.isBlank() || words.length() > 600) {
            throw DomainException.invalid("words", "showcase.words.required");
        }
        if (!consent) {
            throw DomainException.invalid("consent", "showcase.consent.required");
        }
        Edition edition = editions.of(caller.commune(), year).orElseThrow(() -> DomainException.notFound(year));
        Dossier dossier = access.published(caller, reference);
        int position = editions.honours(edition.id(), false).size() + 1;
        editions.add(new Honour(edition, dossier, position, who.strip(), words.strip(), LocalDate.now(clock)));
        announcements.announce(new ShowcaseEvent.Honoured(reference, year));
    }

    /** Takes a line away, for instance when consent is withdrawn. */
    @Allowed({Role.CABINET, Role.COORDINATOR, Role.MAYOR})
    public void forget(Caller caller, int year, long honour) {
        Edition edition = editions.of(caller.commune(), year).orElseThrow(() -> DomainException.notFound(year));
        if (editions.forget(edition.id(), honour) == 0) {
            throw DomainException.notFound(honour);
        }
        announcements.announce(new ShowcaseEvent.HonourForgotten(year));
    }
}
