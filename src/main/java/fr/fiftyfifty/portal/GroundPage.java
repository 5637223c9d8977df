package fr.fiftyfifty.portal;

import fr.fiftyfifty.platform.faces.CurrentPage;
import fr.fiftyfifty.platform.security.CurrentCaller;
import fr.fiftyfifty.project.ProjectSearch;
import fr.fiftyfifty.project.ProjectView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What happened on the ground, on a dossier's public page: promises kept by each side, hours, editions, lesson. */
@Named
@RequestScoped
public class GroundPage {

    @Inject
    ProjectSearch projects;

    @Inject
    CurrentCaller caller;

    @Inject
    CurrentPage page;

    private boolean asked;
    private @Nullable ProjectView view;

    /** The project, or null before its commitment. */
    public @Nullable ProjectView getView() {
        if (!asked) {
            asked = true;
            view = projects.published(caller.get(), Objects.requireNonNullElse(page.param("reference"), ""))
                    .orElse(null);
        }
        return view;
    }

    /** Hours without decimals, as people say them. */
    public String hours(BigDecimal hours) {
        return NumberFormat.getIntegerInstance(page.getLocale()).format(hours);
    }
}
