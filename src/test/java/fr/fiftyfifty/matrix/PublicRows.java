package fr.fiftyfifty.matrix;

import static fr.fiftyfifty.matrix.Row.found;
import static fr.fiftyfifty.matrix.Row.held;
import static fr.fiftyfifty.matrix.Row.never;
import static fr.fiftyfifty.matrix.Row.row;
import static fr.fiftyfifty.matrix.Row.with;

import fr.fiftyfifty.portal.Catalogue;
import fr.fiftyfifty.portal.CatalogueRow;
import fr.fiftyfifty.portal.Wanted;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the town shows to everybody, and the dossiers of the past that it enters from paper. */
final class PublicRows {

    private static final Set<Who> ENTERERS = Who.of(Who.COORDINATOR, Who.RECUSED, Who.DGS);
    private static final int MANY = 10_000;

    private PublicRows() {}

    static List<Row> rows() {
        return List.of(
                held("Catalogue.find", Who.all(), (w, c) -> with(wanted(w.looked)), (w, a) -> lists(rows(a), w.looked)),
                held(
                        "Catalogue.find a private one",
                        Set.of(),
                        (w, c) -> with(wanted(w.submitted)),
                        (w, a) -> lists(rows(a), w.submitted)),
                found("Catalogue.facets", Who.all(), (w, c) -> with(wanted(w.looked), false)),
                found("Catalogue.facets of a private one", Set.of(), (w, c) -> with(wanted(w.submitted), false)),
                held("Catalogue.latest", Who.all(), (w, c) -> with(MANY), (w, a) -> lists(a, w.looked)),
                held(
                        "Catalogue.latest of a private one",
                        Set.of(),
                        (w, c) -> with(MANY),
                        (w, a) -> lists(a, w.submitted)),
                held("Catalogue.below", Who.all(), (w, c) -> with(null, MANY), (w, a) -> lists(a, w.looked)),
                held(
                        "Catalogue.below of a private one",
                        Set.of(),
                        (w, c) -> with(null, MANY),
                        (w, a) -> lists(a, w.submitted)),
                row("Catalogue.times", Who.all(), (w, c) -> with()),
                row("Takeover.enter", ENTERERS, (w, c) -> with(Past.dossier("Un jardin", true))),
                never(
                        "Takeover.enter without a name",
                        (w, c) -> with(Past.dossier(" ", true)),
                        "takeover.title.required"),
                row("TakeoverSearch.latest", ENTERERS, (w, c) -> with()),
                found("TakeoverSearch.latest of one’s own sight", Who.of(Who.COORDINATOR, Who.DGS), (w, c) -> with()),
                found("TakeoverSearch.paper", Who.and(insiders(), Who.SYSTEM), (w, c) -> with(w.past)),
                found("TakeoverSearch.paper once public", Who.all(), (w, c) -> with(w.pastShown)),
                found("TakeoverSearch.photos", Who.and(insiders(), Who.SYSTEM), (w, c) -> with(w.past)),
                found("TakeoverSearch.photos once public", Who.all(), (w, c) -> with(w.pastShown)),
                found("FileSearch.parcel of a scan", insiders(), (w, c) -> with(scan(w), 0)));
    }

    /** No department is at work on the past: whoever reads the whole town, and the bearer of then. */
    private static Set<Who> insiders() {
        return Who.and(Who.without(Who.wholeTown(), Who.RECUSED), Who.LEAD);
    }

    private static Wanted wanted(String words) {
        return new Wanted(words, "", "", null, Wanted.Order.RECENT, 1);
    }

    private static List<CatalogueRow> rows(@Nullable Object answer) {
        return ((Catalogue.Found) Objects.requireNonNull(answer)).rows();
    }

    private static boolean lists(@Nullable Object answer, String reference) {
        return ((List<?>) Objects.requireNonNull(answer))
                .stream().anyMatch(row -> ((CatalogueRow) row).reference().equals(reference));
    }

    /** A paper that only the dossier's people may read, even when the dossier is public. */
    private static String scan(World world) throws Exception {
        return world.ground.one("select f.token from stored_file f join takeover t on t.id = f.owner_id where f.room ="
                + " 'takeover.scan' and t.dossier_id = " + world.ground.idOf(world.pastShown));
    }
}
