package fr.fiftyfifty.contribution;

import fr.fiftyfifty.dossier.DossierAccess;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.FromWithin;
import fr.fiftyfifty.platform.security.OpenToAll;
import fr.fiftyfifty.platform.security.Searches;
import jakarta.inject.Inject;
import java.util.List;

/** The one place where contributions are added up, so that ledger, page, review and export agree to the cent. */
@Searches
public class ContributionSums {

    @Inject
    Contributions contributions;

    @Inject
    DossierAccess access;

    /** The whole town, by year and side, latest year first; sums hold no person and no dossier. */
    @FromWithin
    public List<YearSum> ofTown(Caller caller) {
        return YearSum.from(contributions.sumsOf(caller.commune()));
    }

    @FromWithin
    public List<YearSum> ofYear(Caller caller, int year) {
        return ofTown(caller).stream().filter(sum -> sum.year() == year).toList();
    }

    /** One dossier, for its people. */
    @OpenToAll
    public List<YearSum> of(Caller caller, String reference) {
        return YearSum.from(contributions.sumsOf(access.asInsider(caller, reference)));
    }

    /** One public dossier. */
    @OpenToAll
    public List<YearSum> published(Caller caller, String reference) {
        return YearSum.from(contributions.sumsOf(access.published(caller, reference)));
    }
}
