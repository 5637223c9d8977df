package fr.fiftyfifty.regulation;

import fr.fiftyfifty.platform.event.Announcements;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.security.Acts;
import fr.fiftyfifty.platform.security.Allowed;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.Role;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** How the town hall records what its council adopted. */
@Acts
public class Regulation {

    @Inject
    Rules rules;

    @Inject
    Announcements announcements;

    @Inject
    Clock clock;

    /** Records a framework act; it opens no signature before it is transmitted and published. Returns its id. */
    @Allowed({Role.COORDINATOR, Role.DGS, Role.ADMIN})
    public long recordFrameworkAct(Caller caller, FrameworkActForm form) {
        requireModels(caller, form);
        FrameworkAct act = rules.add(new FrameworkAct(caller.commune(), form));
        announcements.announce(
                new RegulationEvent.FrameworkActRecorded(form.number().strip()));
        return act.row().id();
    }

    /** Completes or corrects it: most often the day it was transmitted or published. */
    @Allowed({Role.COORDINATOR, Role.DGS, Role.ADMIN})
    public void changeFrameworkAct(Caller caller, long id, FrameworkActForm form) {
        FrameworkAct act = rules.act(caller.commune(), id);
        requireModels(caller, form);
        act.change(form);
        rules.flush();
        announcements.announce(
                new RegulationEvent.FrameworkActChanged(form.number().strip()));
    }

    /** A new figure from a day on; what was valued before keeps its own (never rewritten, handbook §3.5). */
    @Allowed({Role.COORDINATOR, Role.DGS, Role.ADMIN})
    public void changeRate(Caller caller, String key, RateForm form) {
        form.check();
        ValuationRate old =
                rules.rate(caller.commune(), key, form.validFrom()).orElseThrow(() -> DomainException.notFound(key));
        if (!old.startsBefore(form.validFrom()) || form.validFrom().isBefore(LocalDate.now(clock))) {
            throw DomainException.invalid("validFrom", "regulation.rate.past");
        }
        old.endBefore(form.validFrom());
        rules.flush();
        rules.add(new ValuationRate(old, form));
        announcements.announce(
                new RegulationEvent.RateChanged(key, form.amount().amount().toPlainString()));
    }

    private void requireModels(Caller caller, FrameworkActForm form) {
        LocalDate today = LocalDate.now(clock);
        for (String model : form.models()) {
            if (rules.model(caller.commune(), model, today).isEmpty()) {
                throw DomainException.invalid("models", "regulation.act.models");
            }
        }
    }
}
