package fr.fiftyfifty.regulation;

import fr.fiftyfifty.platform.faces.CurrentPage;
import fr.fiftyfifty.platform.faces.Option;
import fr.fiftyfifty.platform.faces.OtherText;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.fault.Faults;
import fr.fiftyfifty.platform.money.Money;
import fr.fiftyfifty.platform.money.Quantity;
import fr.fiftyfifty.platform.money.Unit;
import fr.fiftyfifty.platform.security.CurrentCaller;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The framework acts and the rates in force; a new act, or the dates that came later for a known one. */
@Named
@ViewScoped
public class FrameworkPage implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    transient RegulationSearch search;

    @Inject
    transient Regulation regulation;

    @Inject
    transient CurrentCaller caller;

    @Inject
    transient CurrentPage page;

    @Inject
    transient Clock clock;

    private final HashMap<String, String> text = new HashMap<>();
    private final HashMap<String, LocalDate> dates = new HashMap<>();
    private String[] models = {};
    private @Nullable Long id;
    private int version;
    private ArrayList<OtherText> others = new ArrayList<>();

    @PostConstruct
    void load() {
        text.put("maxYears", "3");
        find(page.param("acte")).ifPresent(this::show);
    }

    private Optional<FrameworkActRow> find(@Nullable String asked) {
        return search.frameworkActs(caller.get()).stream()
                .filter(act -> act.id().toString().equals(asked))
                .findFirst();
    }

    private void show(FrameworkActRow act) {
        id = act.id();
        version = act.version();
        text.putAll(texts(act));
        dates.put("adoptedOn", act.adoptedOn());
        dates.put("transmittedOn", act.transmittedOn());
        dates.put("publishedOn", act.publishedOn());
        dates.put("validFrom", act.validFrom());
        dates.put("validTo", act.validTo());
        models = act.models().toArray(String[]::new);
    }

    private static Map<String, String> texts(FrameworkActRow act) {
        return Map.of(
                "number", act.number(),
                "object", act.object(),
                "maxEuros", act.maxEuros().amount().toPlainString(),
                "maxYears", Integer.toString(act.maxYears()),
                "maxSquareMetres", Integer.toString(act.maxSquareMetres()));
    }

    /** Somebody else saved: what is typed stays, and the next save is against what they wrote. Dates show in the list above. */
    private void compare(FrameworkActRow act) {
        version = act.version();
        others = OtherText.where(
                text,
                texts(act),
                "number",
                "regulation.page.number",
                "object",
                "regulation.page.object",
                "maxEuros",
                "regulation.page.maxEuros",
                "maxYears",
                "regulation.page.maxYears",
                "maxSquareMetres",
                "regulation.page.maxSquareMetres");
    }

    public void save() {
        FrameworkActForm form = new FrameworkActForm(
                typed("number"),
                typed("object"),
                day("adoptedOn"),
                dates.get("transmittedOn"),
                dates.get("publishedOn"),
                day("validFrom"),
                dates.get("validTo"),
                Money.parse("maxEuros", typed("maxEuros")),
                whole("maxYears", Unit.AN),
                whole("maxSquareMetres", Unit.M2),
                List.of(models),
                version);
        try {
            if (id == null) {
                regulation.recordFrameworkAct(caller.get(), form);
            } else {
                regulation.changeFrameworkAct(caller.get(), id, form);
            }
        } catch (RuntimeException thrown) {
            if (Faults.isStale(thrown)) {
                find(String.valueOf(id)).ifPresent(this::compare);
            }
            throw thrown;
        }
        page.goTo("/agent/reglages/cadre?fait=oui");
    }

    private String typed(String field) {
        return Objects.requireNonNullElse(text.get(field), "").strip();
    }

    private LocalDate day(String field) {
        LocalDate day = dates.get(field);
        if (day == null) {
            throw DomainException.invalid(field, "regulation.act.day");
        }
        return day;
    }

    private int whole(String field, Unit unit) {
        BigDecimal number = Quantity.parse(field, typed(field), unit).value();
        if (number.scale() > 0 || number.precision() > 8) {
            throw DomainException.invalid(field, "regulation.act.whole");
        }
        return number.intValue();
    }

    public List<FrameworkActRow> getActs() {
        return search.frameworkActs(caller.get());
    }

    public List<RateRow> getRates() {
        return search.rates(caller.get(), LocalDate.now(clock));
    }

    /** Suffix of the words that say whether conventions may be signed under it today, or what is missing. */
    public String standing(FrameworkActRow act) {
        if (act.maySignOn(LocalDate.now(clock))) {
            return "ready";
        }
        return act.transmittedOn() == null ? "untransmitted" : act.publishedOn() == null ? "unpublished" : "closed";
    }

    public List<Option> getModelChoices() {
        return search.models(caller.get(), LocalDate.now(clock)).stream()
                .map(model -> new Option(model.code(), model.name()))
                .toList();
    }

    public boolean isFresh() {
        return id == null;
    }

    public List<OtherText> getOthers() {
        return others;
    }

    public Map<String, String> getText() {
        return text;
    }

    public Map<String, LocalDate> getDates() {
        return dates;
    }

    public String[] getModels() {
        return models.clone();
    }

    public void setModels(String[] models) {
        this.models = models.clone();
    }
}
