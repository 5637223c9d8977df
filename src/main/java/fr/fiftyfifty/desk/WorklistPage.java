package fr.fiftyfifty.desk;

import fr.fiftyfifty.commune.CommuneSearch;
import fr.fiftyfifty.commune.ListKind;
import fr.fiftyfifty.dossier.DossierRow;
import fr.fiftyfifty.dossier.DossierSearch;
import fr.fiftyfifty.dossier.Stage;
import fr.fiftyfifty.dossier.WorkFilter;
import fr.fiftyfifty.platform.faces.CurrentPage;
import fr.fiftyfifty.platform.faces.Option;
import fr.fiftyfifty.platform.security.CurrentCaller;
import fr.fiftyfifty.platform.text.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All dossiers that one may read, narrowed by what stands in the address, a page at a time. */
@Named
@RequestScoped
public class WorklistPage {

    private static final int ROWS = 25;

    @Inject
    DossierSearch dossiers;

    @Inject
    CommuneSearch commune;

    @Inject
    CurrentCaller caller;

    @Inject
    CurrentPage page;

    @Inject
    Words words;

    private @Nullable Long count;

    public String getText() {
        return Objects.requireNonNullElse(page.param("q"), "");
    }

    public String getStage() {
        return stage().map(Enum::name).orElse("");
    }

    public String getTheme() {
        return Objects.requireNonNullElse(page.param("theme"), "");
    }

    public List<DossierRow> getRows() {
        return dossiers.work(caller.get(), filter(), (getCurrent() - 1) * ROWS, ROWS);
    }

    public long getCount() {
        if (count == null) {
            count = dossiers.countWork(caller.get(), filter());
        }
        return count;
    }

    public int getCurrent() {
        try {
            return Math.max(
                    1, Math.min(getLast(), Integer.parseInt(Objects.requireNonNullElse(page.param("page"), "1"))));
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    public int getLast() {
        return (int) Math.max(1, (getCount() + ROWS - 1) / ROWS);
    }

    /** Address of this list without its page, for the pager. */
    public String getAddress() {
        return "/agent/dossiers?q=" + encoded(getText()) + "&stage=" + getStage() + "&theme=" + encoded(getTheme())
                + "&";
    }

    public List<Option> getStages() {
        return Arrays.stream(Stage.values())
                .map(stage -> new Option(stage.name(), words.of(stage.key())))
                .toList();
    }

    public List<Option> getThemes() {
        return commune.list(caller.get(), ListKind.THEME).stream()
                .map(row -> new Option(row.code(), row.name()))
                .toList();
    }

    private WorkFilter filter() {
        return new WorkFilter(getText(), stage().orElse(null), getTheme().isEmpty() ? null : getTheme());
    }

    /** Only a real stage narrows; anything else in the address is ignored. */
    private Optional<Stage> stage() {
        String asked = page.param("stage");
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.name().equals(asked))
                .findFirst();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
