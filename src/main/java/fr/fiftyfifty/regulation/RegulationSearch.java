package fr.fiftyfifty.regulation;

import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.OpenToAll;
import fr.fiftyfifty.platform.security.Searches;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What was in force on a day. Deliberations, models and rates are public documents: anybody may ask. */
@Searches
public class RegulationSearch {

    @Inject
    Rules rules;

    @OpenToAll
    public List<ModelHead> models(Caller caller, LocalDate day) {
        return rules.models(caller.commune(), day).stream()
                .map(Model::head)
                .sorted(Comparator.comparing(ModelHead::name))
                .toList();
    }

    /** The model that suits an idea best, by its words and its theme; empty when none does. */
    @OpenToAll
    public Optional<ModelHead> suggest(Caller caller, String theme, String words, LocalDate day) {
        return models(caller, day).stream()
                .filter(model -> model.nearness(theme, words) > 0)
                .max(Comparator.comparingInt(model -> model.nearness(theme, words)));
    }

    @OpenToAll
    public ModelText model(Caller caller, String code, LocalDate day) {
        return rules.model(caller.commune(), code, day)
                .map(model -> text(caller, model, day))
                .orElseThrow(() -> DomainException.notFound(code));
    }

    /** The edition that a ledger was written from, with the generic lines of a day. */
    @OpenToAll
    public ModelText edition(Caller caller, String code, int edition, LocalDate day) {
        return rules.edition(caller.commune(), code, edition)
                .map(model -> text(caller, model, day))
                .orElseThrow(() -> DomainException.notFound(code));
    }

    /** The act in force on a day; one that may be signed under before one that still waits. */
    @OpenToAll
    public Optional<FrameworkActRow> frameworkAct(Caller caller, LocalDate day) {
        return frameworkActs(caller).stream()
                .filter(act -> act.covers(day))
                .min(Comparator.comparing((FrameworkActRow act) -> !act.maySignOn(day)));
    }

    /** All of them, latest first. */
    @OpenToAll
    public List<FrameworkActRow> frameworkActs(Caller caller) {
        return rules.acts(caller.commune()).stream().map(FrameworkAct::row).toList();
    }

    @OpenToAll
    public Optional<RateRow> rate(Caller caller, String key, LocalDate day) {
        return rules.rate(caller.commune(), key, day).map(ValuationRate::row);
    }

    @OpenToAll
    public List<RateRow> rates(Caller caller, LocalDate day) {
        return rules.rates(caller.commune(), day).stream()
                .map(ValuationRate::row)
                .toList();
    }

    private ModelText text(Caller caller, Model model, LocalDate day) {
        return new ModelText(model.head(), rules.lines(caller.commune(), model, day), rules.presets(model));
    }
}
