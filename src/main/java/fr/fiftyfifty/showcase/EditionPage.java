package fr.fiftyfifty.showcase;

import fr.fiftyfifty.platform.faces.CurrentPage;
import fr.fiftyfifty.platform.faces.OtherText;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.fault.Faults;
import fr.fiftyfifty.platform.security.CurrentCaller;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Preparing one edition, and those it thanks. */
@Named
@ViewScoped
public class EditionPage implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    transient Showcase showcase;

    @Inject
    transient ShowcaseSearch search;

    @Inject
    transient CurrentCaller caller;

    @Inject
    transient CurrentPage page;

    private final HashMap<String, String> text = new HashMap<>();
    private @Nullable LocalDate heldOn;
    private boolean published;
    private boolean consent;
    private int year;
    private int version;
    private ArrayList<OtherText> others = new ArrayList<>();

    @PostConstruct
    void load() {
        String asked = Objects.requireNonNullElse(page.param("annee"), "");
        if (!asked.matches("2\\d{3}")) {
            throw DomainException.notFound(asked);
        }
        year = Integer.parseInt(asked);
        find().ifPresent(this::show);
    }

    private Optional<EditionRow> find() {
        return search.all(caller.get()).stream()
                .filter(edition -> edition.year() == year)
                .findFirst();
    }

    private void show(EditionRow edition) {
        text.putAll(texts(edition));
        heldOn = edition.heldOn();
        published = edition.published();
        version = edition.version();
    }

    private static Map<String, String> texts(EditionRow edition) {
        return Map.of("theme", edition.theme(), "place", edition.place(), "welcome", edition.welcome());
    }

    /** Somebody else saved: what is typed stays, and the next save is against what they wrote. */
    private void compare(EditionRow edition) {
        version = edition.version();
        others = OtherText.where(
                text,
                texts(edition),
                "theme",
                "showcase.theme",
                "place",
                "showcase.place",
                "welcome",
                "showcase.welcome");
    }

    public void save() {
        EditionForm form =
                new EditionForm(year, typed("theme"), heldOn, typed("place"), typed("welcome"), published, version);
        try {
            showcase.plan(caller.get(), form);
        } catch (RuntimeException thrown) {
            if (Faults.isStale(thrown)) {
                find().ifPresent(this::compare);
            }
            throw thrown;
        }
        page.goTo("/agent/faites-in-loos/" + year + "?fait=oui");
    }

    public void honour() {
        showcase.honour(caller.get(), year, typed("reference"), typed("who"), typed("words"), consent);
        page.goTo("/agent/faites-in-loos/" + year + "?fait=oui");
    }

    public void forget(long honour) {
        showcase.forget(caller.get(), year, honour);
        page.goTo("/agent/faites-in-loos/" + year + "?fait=oui");
    }

    private String typed(String field) {
        return Objects.requireNonNullElse(text.get(field), "").strip();
    }

    public List<HonourRow> getHonours() {
        return search.planned(caller.get(), year);
    }

    public boolean isFresh() {
        return version == 0;
    }

    public String getYear() {
        return Integer.toString(year);
    }

    public List<OtherText> getOthers() {
        return others;
    }

    public Map<String, String> getText() {
        return text;
    }

    public @Nullable LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(@Nullable LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public boolean isPublished() {
        return published;
    }

    public void setPublished(boolean published) {
        this.published = published;
    }

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }
}
