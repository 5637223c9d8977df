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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One line of a list being added or changed. */
@Named
@ViewScoped
public class EntryPage implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    transient CommuneSearch commune;

    @Inject
    transient CommuneSettings settings;

    @Inject
    transient SettingsPage lists;

    @Inject
    transient CurrentCaller caller;

    @Inject
    transient CurrentPage page;

    private final HashMap<String, String> text = new HashMap<>();
    private ArrayList<OtherText> others = new ArrayList<>();
    private String list = "themes";
    private ListKind kind = ListKind.THEME;
    private @Nullable Long id;
    private int version;

    @PostConstruct
    void load() {
        list = Objects.requireNonNullElse(page.param("liste"), "themes");
        kind = lists.getKind();
        text.put("position", "0");
        String line = page.param("ligne");
        if (line == null) {
            return;
        }
        find(line).ifPresent(this::show);
    }

    private Optional<EntryRow> find(String code) {
        return commune.listWithClosed(caller.get(), kind).stream()
                .filter(row -> row.code().equals(code))
                .findFirst();
    }

    private void show(EntryRow row) {
        id = row.id();
        version = row.version();
        text.putAll(texts(row));
    }

    private static Map<String, String> texts(EntryRow row) {
        Map<String, String> text = new HashMap<>();
        text.put("code", row.code());
        text.put("name", row.name());
        text.put("position", Integer.toString(row.position()));
        text.put("contactName", Objects.requireNonNullElse(row.contactName(), ""));
        text.put("email", Objects.requireNonNullElse(row.email(), ""));
        text.put("phone", Objects.requireNonNullElse(row.phone(), ""));
        text.put(
                "monthlyHours",
                row.monthlyHours() == null ? "" : row.monthlyHours().toString());
        return text;
    }

    public void save() {
        try {
            settings.saveEntry(caller.get(), kind, id, form());
        } catch (RuntimeException thrown) {
            if (Faults.isStale(thrown)) {
                find(typed("code")).ifPresent(this::compare);
            }
            throw thrown;
        }
        page.goTo("/agent/reglages/listes/" + list + "?fait=oui");
    }

    /** Somebody else saved: what is typed stays, and the next save is against what they wrote. */
    private void compare(EntryRow row) {
        version = row.version();
        others = OtherText.where(
                text,
                texts(row),
                "name",
                "commune.entry.name",
                "position",
                "commune.entry.position",
                "contactName",
                "commune.entry.contact",
                "email",
                "commune.entry.email",
                "phone",
                "commune.entry.phone",
                "monthlyHours",
                "commune.entry.hours");
    }

    private EntryForm form() {
        return new EntryForm(
                typed("code"),
                typed("name"),
                Objects.requireNonNullElse(SettingsNumbers.whole("position", typed("position")), 0),
                orNull("contactName"),
                orNull("email"),
                orNull("phone"),
                SettingsNumbers.whole("monthlyHours", typed("monthlyHours")),
                version);
    }

    public void close() {
        settings.closeEntry(caller.get(), kind, Objects.requireNonNull(id));
        page.goTo("/agent/reglages/listes/" + list + "?fait=oui");
    }

    private String typed(String field) {
        return Objects.requireNonNullElse(text.get(field), "").strip();
    }

    private @Nullable String orNull(String field) {
        String typed = typed(field);
        return typed.isEmpty() ? null : typed;
    }

    public boolean isFresh() {
        return id == null;
    }

    public boolean isDepartment() {
        return kind == ListKind.DEPARTMENT;
    }

    public List<OtherText> getOthers() {
        return others;
    }

    public Map<String, String> getText() {
        return text;
    }
}
