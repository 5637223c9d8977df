package fr.fiftyfifty.commune;

import fr.fiftyfifty.platform.faces.CurrentPage;
import fr.fiftyfifty.platform.security.CurrentCaller;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Name, address and contacts of the town hall. */
@Named
@ViewScoped
public class IdentityPage implements Serializable {

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

    private final HashMap<String, String> text = new HashMap<>();
    private int version;

    @PostConstruct
    void load() {
        CommuneIdentity now = commune.identity(caller.get());
        version = now.version();
        text.put("name", now.name());
        text.put("address", now.address());
        text.put("phone", now.phone());
        text.put("email", now.email());
        text.put("dpoContact", now.dpoContact());
        text.put("court", now.court());
        text.put("population", Integer.toString(now.population()));
    }

    public void save() {
        CommuneIdentity now = commune.identity(caller.get());
        settings.changeIdentity(
                caller.get(),
                new CommuneIdentity(
                        typed("name"),
                        now.insee(),
                        now.postcode(),
                        typed("address"),
                        typed("phone"),
                        typed("email"),
                        typed("dpoContact"),
                        typed("court"),
                        Objects.requireNonNullElse(SettingsNumbers.whole("population", typed("population")), 0),
                        now.latitude(),
                        now.longitude(),
                        version));
        page.goTo("/agent/reglages?fait=oui");
    }

    private String typed(String field) {
        return Objects.requireNonNullElse(text.get(field), "").strip();
    }

    public Map<String, String> getText() {
        return text;
    }
}
