package fr.fiftyfifty.showcase;

import fr.fiftyfifty.platform.security.Allowed;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.OpenToAll;
import fr.fiftyfifty.platform.security.Role;
import fr.fiftyfifty.platform.security.Searches;
import jakarta.inject.Inject;
import java.util.List;

/** Editions and honours for pages. */
@Searches
public class ShowcaseSearch {

    @Inject
    Editions editions;

    /** Published editions, latest first. */
    @OpenToAll
    public List<EditionRow> published(Caller caller) {
        return editions.rows(caller.commune(), true);
    }

    /** Who a published edition honours. */
    @OpenToAll
    public List<HonourRow> honours(Caller caller, int year) {
        return editions.rows(caller.commune(), true).stream()
                .filter(edition -> edition.year() == year)
                .findFirst()
                .map(edition -> editions.honours(edition.id(), true))
                .orElse(List.of());
    }

    /** All editions, for those who prepare them. */
    @Allowed({Role.CABINET, Role.COORDINATOR, Role.MAYOR, Role.DGS})
    public List<EditionRow> all(Caller caller) {
        return editions.rows(caller.commune(), false);
    }

    @Allowed({Role.CABINET, Role.COORDINATOR, Role.MAYOR, Role.DGS})
    public List<HonourRow> planned(Caller caller, int year) {
        return editions.of(caller.commune(), year)
                .map(edition -> editions.honours(edition.id(), false))
                .orElse(List.of());
    }
}
