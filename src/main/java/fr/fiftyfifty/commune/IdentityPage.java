package fr.fiftyfifty.commune;

import fr.fiftyfifty.platform.faces.CurrentPage;
import fr.fiftyfifty.platform.faces.OtherText;
import fr.fiftyfifty.platform.fault.Faults;
import fr.fiftyfifty.platform.security.CurrentCaller;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
    private ArrayList<OtherText> others = new ArrayList<>();
    private int version;

    @PostConstruct
    void load() {
        CommuneIdentity now = commune.identity(caller.get());
        version = now.version();
        text.putAll(texts(now));
    }

    private static Map<String, String> texts(CommuneIdentity now) {
        Map<String, String> text = new HashMap<>();
        text.put("name", now.name());
        text.put("address", now.address());
        text.put("phone", now.phone());
        text.put("email", now.email());
        text.put("dpoContact", now.dpoContact());
        text.put("court", now.court());
        text.put("population", Integer.toString(now.population()));
        return text;
    }

    public void save() {
        CommuneIdentity now = commune.identity(caller.get());
        try {
            settings.changeIdentity(caller.get(), identity(now));
        } catch (RuntimeException thrown) {
            if (Faults.isStale(thrown)) {
                compare(commune.identity(caller.get()));
            }
            throw thrown;
        }
        page.goTo("/agent/reglages?fait=oui");
    }

    private CommuneIdentity identity(CommuneIdentity now) {
        return new CommuneIdentity(
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
                version);
    }

    /** Somebody else saved: what is typed stays, and the next save is against what they wrote. */
    private void compare(CommuneIdentity now) {
        version = now.version();
        others = OtherText.where(
                text,
                texts(now),
                "name",
                "commune.identity.name",
                "address",
                "commune.identity.address",
                "phone",
                "commune.entry.phone",
                "email",
                "commune.entry.email",
                "dpoContact",
                "commune.identity.dpo",
                "court",
                "commune.identity.court",
                "population",
                "commune.identity.population");
    }

    private String typed(String field) {
        return Objects.requireNonNullElse(text.get(field), "").strip();
    }

    public List<OtherText> getOthers() {
        return others;
    }

    public Map<String, String> getText() {
        return text;
    }
}
