package fr.fiftyfifty.commune;

import fr.fiftyfifty.platform.faces.CurrentPage;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.security.CurrentCaller;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** One delay or one letter being changed from today on. */
@Named
@ViewScoped
public class RulePage implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    transient CommuneSearch commune;

    @Inject
    transient CommuneSettings settings;

    @Inject
    transient CurrentCaller caller;

    @Inject
    transient CurrentPage page;

    @Inject
    transient Clock clock;

    private final HashMap<String, String> text = new HashMap<>();
    private String key = "";
    private String places = "";

    @PostConstruct
    void load() {
        key = Objects.requireNonNullElse(page.param("cle"), "");
        LocalDate today = LocalDate.now(clock);
        if (page.getPath().startsWith("/agent/reglages/lettres/")) {
            LetterText letter = commune.letterToEdit(caller.get(), key, today);
            text.put("subject", letter.subject());
            text.put("body", letter.body());
            places = String.join(", ", letter.places());
        } else {
            DelayRow delay = commune.delays(caller.get(), today).stream()
                    .filter(row -> row.key().equals(key))
                    .findFirst()
                    .orElseThrow(() -> DomainException.notFound(key));
            text.put("span", delay.span());
            text.put("source", delay.source());
        }
    }

    public void saveDelay() {
        settings.changeDelay(caller.get(), key, typed("span"), typed("source"));
        page.goTo("/agent/reglages/delais?fait=oui");
    }

    public void saveLetter() {
        settings.changeLetter(caller.get(), key, new LetterText(typed("subject"), typed("body")));
        page.goTo("/agent/reglages/lettres?fait=oui");
    }

    private String typed(String field) {
        return Objects.requireNonNullElse(text.get(field), "").strip();
    }

    /** Places that the letter may use, such as {@code {reference}}: those of the letter in force, whatever is typed now. */
    public String getPlaces() {
        return places;
    }

    public String getKey() {
        return key;
    }

    public Map<String, String> getText() {
        return text;
    }
}
