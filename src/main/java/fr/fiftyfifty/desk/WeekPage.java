package fr.fiftyfifty.desk;

import fr.fiftyfifty.callback.Callbacks;
import fr.fiftyfifty.dossier.DossierSearch;
import fr.fiftyfifty.dossier.WorkFilter;
import fr.fiftyfifty.platform.faces.CurrentPage;
import fr.fiftyfifty.platform.security.CurrentCaller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** « Ma semaine ». */
@Named
@RequestScoped
public class WeekPage {

    @Inject
    WeekSearch week;

    @Inject
    DossierSearch dossiers;

    @Inject
    Callbacks callbacks;

    @Inject
    CurrentCaller caller;

    @Inject
    CurrentPage page;

    private @Nullable List<WeekLine> lines;

    public List<WeekLine> getLines() {
        if (lines == null) {
            lines = caller.get().isStaff() ? week.lines(caller.get()) : List.of();
        }
        return lines;
    }

    public String getName() {
        return caller.get().name();
    }

    public boolean isStaff() {
        return caller.get().isStaff();
    }

    public long getAll() {
        return dossiers.countWork(caller.get(), new WorkFilter(null, null, null));
    }

    public void done(long callback) {
        callbacks.done(caller.get(), callback);
        page.goTo("/agent/semaine?fait=appel");
    }
}
