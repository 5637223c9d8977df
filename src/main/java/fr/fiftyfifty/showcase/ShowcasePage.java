package fr.fiftyfifty.showcase;

import fr.fiftyfifty.platform.faces.CurrentPage;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.security.CurrentCaller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The public page of Faites in Loos: the latest published edition, or the one of the address. */
@Named
@RequestScoped
public class ShowcasePage {

    @Inject
    ShowcaseSearch showcase;

    @Inject
    CurrentCaller caller;

    @Inject
    CurrentPage page;

    private @Nullable List<EditionRow> editions;

    public List<EditionRow> getEditions() {
        if (editions == null) {
            editions = showcase.published(caller.get());
        }
        return editions;
    }

    /** The edition shown, or null before the first one is published. */
    public @Nullable EditionRow getEdition() {
        String year = page.param("annee");
        if (year == null) {
            return getEditions().stream().findFirst().orElse(null);
        }
        return getEditions().stream()
                .filter(edition -> Integer.toString(edition.year()).equals(year))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound(year));
    }

    public List<HonourRow> getHonours() {
        EditionRow edition = getEdition();
        return edition == null ? List.of() : showcase.honours(caller.get(), edition.year());
    }
}
