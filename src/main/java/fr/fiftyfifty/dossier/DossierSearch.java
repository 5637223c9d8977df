package fr.fiftyfifty.dossier;

import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.security.Allowed;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.FromWithin;
import fr.fiftyfifty.platform.security.OpenToAll;
import fr.fiftyfifty.platform.security.Role;
import fr.fiftyfifty.platform.security.Searches;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** Reads of the spine for pages, REST and later rooms. */
@Searches
public class DossierSearch {

    @Inject
    DossierRows rows;

    /** The head of a dossier's page for its bearers and for staff. */
    @OpenToAll
    public DossierHead head(Caller caller, String reference) {
        if (!caller.isKnown()) {
            throw DomainException.notFound(reference);
        }
        return rows.head(caller, reference);
    }

    /** The head of a public page. */
    @OpenToAll
    public DossierHead published(Caller caller, String reference) {
        return rows.published(caller, reference);
    }

    /** The dossiers that the caller carries, latest first. */
    @Allowed({
        Role.RESIDENT,
        Role.AGENT,
        Role.COORDINATOR,
        Role.COUNCILLOR,
        Role.MAYOR,
        Role.CABINET,
        Role.DGS,
        Role.FINANCE,
        Role.DPO
    })
    public List<DossierRow> mine(Caller caller) {
        return rows.mine(caller);
    }

    /** A page of the worklist. */
    @Allowed({Role.AGENT, Role.COORDINATOR, Role.COUNCILLOR, Role.MAYOR, Role.CABINET, Role.DGS, Role.FINANCE, Role.DPO
    })
    public List<DossierRow> work(Caller caller, WorkFilter filter, int first, int most) {
        return rows.work(caller, filter, first, Math.min(most, 100));
    }

    @Allowed({Role.AGENT, Role.COORDINATOR, Role.COUNCILLOR, Role.MAYOR, Role.CABINET, Role.DGS, Role.FINANCE, Role.DPO
    })
    public long countWork(Caller caller, WorkFilter filter) {
        return rows.countWork(caller, filter);
    }

    /** Open dossiers in some stages, the longest waiting first. */
    @Allowed({Role.AGENT, Role.COORDINATOR, Role.COUNCILLOR, Role.MAYOR, Role.CABINET, Role.DGS, Role.FINANCE, Role.DPO
    })
    public List<DossierRow> waiting(Caller caller, Collection<Stage> stages, int most) {
        return rows.waiting(caller, stages, Math.min(most, 100));
    }

    /** Whether the caller may read the internal part. */
    @FromWithin
    public boolean seesInternal(Caller caller, String reference) {
        return rows.seesInternal(caller, reference);
    }
}
