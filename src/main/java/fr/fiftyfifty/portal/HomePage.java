package fr.fiftyfifty.portal;

import fr.fiftyfifty.dossier.Stage;
import fr.fiftyfifty.platform.security.CurrentCaller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The first page: what moves in town just now, and how much of it there is. */
@Named
@RequestScoped
public class HomePage {

    private static final int SHOWN = 6;
    private static final Wanted ALL = Wanted.typed(null, null, null, null, null, null);

    @Inject
    Catalogue catalogue;

    @Inject
    CurrentCaller caller;

    private @Nullable List<CatalogueRow> latest;
    private @Nullable List<Catalogue.Facet> facets;

    public List<CatalogueRow> getLatest() {
        if (latest == null) {
            latest = catalogue.latest(caller.get(), SHOWN);
        }
        return latest;
    }

    /** Ideas whose promises are being talked over. */
    public int getTalked() {
        return count(EnumSet.of(Stage.SUBMITTED, Stage.EVALUATION, Stage.PROMISES, Stage.TO_SIGN));
    }

    /** Projects at work. */
    public int getGoing() {
        return count(EnumSet.of(Stage.IN_PROGRESS));
    }

    /** Projects that stand and live, or are completed. */
    public int getReached() {
        return count(EnumSet.of(Stage.IN_USE, Stage.DONE));
    }

    /** Districts where something public happens. */
    public int getDistricts() {
        return (int) facets().stream()
                .filter(facet -> facet.kind().equals("district"))
                .count();
    }

    private int count(Set<Stage> stages) {
        return facets().stream()
                .filter(facet -> facet.kind().equals("stage") && stages.contains(Stage.valueOf(facet.code())))
                .mapToInt(Catalogue.Facet::count)
                .sum();
    }

    private List<Catalogue.Facet> facets() {
        if (facets == null) {
            facets = catalogue.facets(caller.get(), ALL, false);
        }
        return facets;
    }
}
