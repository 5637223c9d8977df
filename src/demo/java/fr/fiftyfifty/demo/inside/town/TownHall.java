package fr.fiftyfifty.demo.inside.town;

import fr.fiftyfifty.authorisation.InsurerDeclarations;
import fr.fiftyfifty.authorisation.InsurerSearch;
import fr.fiftyfifty.decision.Delegating;
import fr.fiftyfifty.decision.DelegationForm;
import fr.fiftyfifty.platform.money.Money;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.regulation.FrameworkActForm;
import fr.fiftyfifty.regulation.ModelHead;
import fr.fiftyfifty.regulation.Regulation;
import fr.fiftyfifty.regulation.RegulationSearch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** What the council and the mayor set up before anything may be decided or signed. */
@ApplicationScoped
class TownHall {

    private static final int YEARS = 3;
    private static final int SQUARE_METRES = 500;

    @Inject
    Regulation regulation;

    @Inject
    RegulationSearch rules;

    @Inject
    Delegating delegating;

    @Inject
    InsurerDeclarations insurer;

    @Inject
    InsurerSearch insurers;

    @Inject
    Census census;

    @Inject
    Marks marks;

    @Inject
    Clock clock;

    void frameworkAct() {
        Caller gaspard = census.as(Townsfolk.GASPARD);
        LocalDate today = LocalDate.now(clock);
        if (!rules.frameworkActs(gaspard).isEmpty()) {
            return;
        }
        LocalDate adopted = today.minusMonths(8);
        regulation.recordFrameworkAct(
                gaspard,
                new FrameworkActForm(
                        adopted.getYear() + "-014",
                        "Délibération-cadre fifty/fifty : modèles, plafonds et délégation",
                        adopted,
                        adopted.plusDays(4),
                        adopted.plusDays(6),
                        adopted.plusDays(6),
                        adopted.plusYears(4),
                        Money.of("3000.00"),
                        YEARS,
                        SQUARE_METRES,
                        rules.models(gaspard, today).stream()
                                .map(ModelHead::code)
                                .filter(code -> !code.equals("generic"))
                                .toList(),
                        0));
    }

    void delegation() {
        if (!marks.isAny("Delegation")) {
            LocalDate from = LocalDate.now(clock).minusMonths(7);
            delegating.give(
                    census.as(Townsfolk.GASPARD),
                    new DelegationForm(
                            census.person(Townsfolk.CELESTE),
                            "conseillère déléguée à la participation",
                            "arrêté n° " + from.getYear() + "-22",
                            from,
                            null));
        }
    }

    void insurer() {
        LocalDate today = LocalDate.now(clock);
        Caller nour = census.as(Townsfolk.NOUR);
        if (insurers.all(nour).stream().noneMatch(row -> row.year() == today.getYear())) {
            insurer.note(nour, today.getYear(), today.minusMonths(6));
        }
    }
}
