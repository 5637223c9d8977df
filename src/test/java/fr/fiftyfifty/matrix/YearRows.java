package fr.fiftyfifty.matrix;

import static fr.fiftyfifty.matrix.Row.found;
import static fr.fiftyfifty.matrix.Row.row;
import static fr.fiftyfifty.matrix.Row.with;

import fr.fiftyfifty.review.FigureKind;
import fr.fiftyfifty.showcase.EditionForm;
import fr.fiftyfifty.showcase.Showcase;
import fr.fiftyfifty.showcase.ShowcaseSearch;
import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.Set;

/** The review of a year and the edition that shows it. */
final class YearRows {

    private static final int YEAR = 2150;
    private static final Set<Who> HOSTS = Who.of(Who.CABINET, Who.COORDINATOR, Who.RECUSED, Who.MAYOR);
    private static final Set<Who> READERS = Who.of(Who.CABINET, Who.COORDINATOR, Who.RECUSED, Who.MAYOR, Who.DGS);

    private YearRows() {}

    static List<Row> rows() {
        return List.of(
                row("ReviewSearch.figures", Who.all(), (w, c) -> with(YEAR)),
                row("ReviewSearch.figure", Who.all(), (w, c) -> with(FigureKind.IDEAS, YEAR)),
                row(
                        "ReviewSearch.whole",
                        Who.of(Who.CABINET, Who.COORDINATOR, Who.RECUSED, Who.MAYOR, Who.DGS, Who.FINANCE),
                        (w, c) -> with(FigureKind.IDEAS, YEAR)),
                row("ReviewSearch.years", Who.all(), (w, c) -> with()),
                row("Showcase.plan", HOSTS, (w, c) -> with(edition(w))),
                row("Showcase.honour", HOSTS, (w, c) -> honour(w, w.looked)),
                row("Showcase.honour a private dossier", Set.of(), (w, c) -> honour(w, w.submitted)),
                row("Showcase.forget", HOSTS, (w, c) -> with(YEAR, honoured(w))),
                row("ShowcaseSearch.published", Who.all(), (w, c) -> with()),
                found("ShowcaseSearch.honours while it is prepared", Set.of(), (w, c) -> prepared(w)),
                row("ShowcaseSearch.all", READERS, (w, c) -> with()),
                row("ShowcaseSearch.planned", READERS, (w, c) -> prepared(w)));
    }

    private static EditionForm edition(World world) {
        return new EditionForm(YEAR, "Essai", world.today(), "Place d’essai", "", false, 0);
    }

    private static Showcase showcase() {
        return CDI.current().select(Showcase.class).get();
    }

    private static Object[] honour(World world, String reference) {
        showcase().plan(world.as(Who.CABINET), edition(world));
        return with(YEAR, reference, "Les voisins", "Merci.", true);
    }

    private static long honoured(World world) {
        showcase().plan(world.as(Who.CABINET), edition(world));
        showcase().honour(world.as(Who.CABINET), YEAR, world.looked, "Les voisins", "Merci.", true);
        return CDI.current()
                .select(ShowcaseSearch.class)
                .get()
                .planned(world.as(Who.CABINET), YEAR)
                .get(0)
                .id();
    }

    private static Object[] prepared(World world) {
        honoured(world);
        return with(YEAR);
    }
}
