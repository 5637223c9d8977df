package fr.fiftyfifty.project;

import fr.fiftyfifty.commune.CommuneSearch;
import fr.fiftyfifty.commune.ListKind;
import fr.fiftyfifty.platform.faces.CurrentPage;
import fr.fiftyfifty.platform.faces.Option;
import fr.fiftyfifty.platform.security.CurrentCaller;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** « Initiative soutenue » : one screen, one minute. */
@Named
@RequestScoped
public class SupportPage {

    @Inject
    Supporting supporting;

    @Inject
    CommuneSearch commune;

    @Inject
    CurrentCaller caller;

    @Inject
    CurrentPage page;

    @Inject
    Clock clock;

    private final Map<String, String> text = new HashMap<>();
    private final Map<String, Boolean> ticks = new HashMap<>(Map.of("done", true, "shown", false));
    private @Nullable LocalDate day;
    private @Nullable Part photo;

    @PostConstruct
    void preset() {
        day = LocalDate.now(clock);
    }

    public void save() throws IOException {
        Part sent = photo;
        String reference;
        if (sent == null || sent.getSize() == 0) {
            reference = supporting.record(caller.get(), form(null));
        } else {
            try (InputStream in = sent.getInputStream()) {
                String name = Objects.requireNonNullElse(sent.getSubmittedFileName(), "");
                reference = supporting.record(caller.get(), form(new Stones.Photo(in, name, text("alt"))));
            }
        }
        page.goTo("/agent/soutien?fait=" + reference);
    }

    private SupportForm form(Stones.@Nullable Photo picture) {
        return new SupportForm(
                text("title"),
                text("who"),
                text("theme"),
                text("district"),
                day,
                text("thanks"),
                Boolean.TRUE.equals(ticks.get("done")),
                Boolean.TRUE.equals(ticks.get("shown")),
                picture);
    }

    /** Reference of the one just recorded. */
    public @Nullable String getDone() {
        return page.param("fait");
    }

    public List<Option> getThemes() {
        return options(ListKind.THEME);
    }

    public List<Option> getDistricts() {
        return options(ListKind.DISTRICT);
    }

    private List<Option> options(ListKind kind) {
        return commune.list(caller.get(), kind).stream()
                .map(row -> new Option(row.code(), row.name()))
                .toList();
    }

    private String text(String field) {
        return Objects.requireNonNullElse(text.get(field), "").strip();
    }

    public Map<String, String> getText() {
        return text;
    }

    public Map<String, Boolean> getTicks() {
        return ticks;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable Part getPhoto() {
        return photo;
    }

    public void setPhoto(@Nullable Part photo) {
        this.photo = photo;
    }
}
