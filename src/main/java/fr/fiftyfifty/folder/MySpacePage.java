package fr.fiftyfifty.folder;

import fr.fiftyfifty.dossier.DossierRow;
import fr.fiftyfifty.dossier.DossierSearch;
import fr.fiftyfifty.platform.security.CurrentCaller;
import fr.fiftyfifty.platform.security.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** « Mon espace » : the dossiers that somebody carries. */
@Named
@RequestScoped
public class MySpacePage {

    @Inject
    DossierSearch dossiers;

    @Inject
    CurrentCaller caller;

    private @Nullable List<DossierRow> rows;

    public List<DossierRow> getRows() {
        if (rows == null) {
            rows = caller.get().is(Role.ADMIN) && caller.get().roles().size() == 1
                    ? List.of()
                    : dossiers.mine(caller.get());
        }
        return rows;
    }

    public String getName() {
        return caller.get().name();
    }

    public boolean isStaff() {
        return caller.get().isStaff() || caller.get().is(Role.ADMIN);
    }
}
