package fr.fiftyfifty.review;

import fr.fiftyfifty.platform.security.Allowed;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.OpenToAll;
import fr.fiftyfifty.platform.security.Role;
import fr.fiftyfifty.platform.security.Searches;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;

/** The figures of a year: one query layer for pages, exports and API. */
@Searches
public class ReviewSearch {

    @Inject
    Figures figures;

    /** All figures of a civil year, with the public part of their lists. */
    @OpenToAll
    public List<Figure> figures(Caller caller, int year) {
        return Arrays.stream(FigureKind.values())
                .map(kind -> Figure.of(kind, figures.rows(caller.commune(), kind, year), true))
                .toList();
    }

    /** One figure with the public part of its list. */
    @OpenToAll
    public Figure figure(Caller caller, FigureKind kind, int year) {
        return Figure.of(kind, figures.rows(caller.commune(), kind, year), true);
    }

    /** One figure with its whole list, for those who prepare the review. */
    @Allowed({Role.CABINET, Role.COORDINATOR, Role.MAYOR, Role.DGS, Role.FINANCE})
    public Figure whole(Caller caller, FigureKind kind, int year) {
        return Figure.of(kind, figures.rows(caller.commune(), kind, year), false);
    }

    @OpenToAll
    public List<Integer> years(Caller caller) {
        return figures.years(caller.commune());
    }
}
