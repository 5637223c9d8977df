package fr.fiftyfifty.matrix;

import static fr.fiftyfifty.matrix.Row.found;
import static fr.fiftyfifty.matrix.Row.held;
import static fr.fiftyfifty.matrix.Row.row;
import static fr.fiftyfifty.matrix.Row.with;

import fr.fiftyfifty.review.Figure;
import fr.fiftyfifty.review.FigureKind;
import fr.fiftyfifty.showcase.EditionForm;
import fr.fiftyfifty.showcase.EditionRow;
import fr.fiftyfifty.showcase.Showcase;
import fr.fiftyfifty.showcase.ShowcaseSearch;
import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
                held(
                        "ReviewSearch.figure of a public one",
                        Who.all(),
                        (w, c) -> thisYear(w),
                        (w, a) -> lists(a, w.looked)),
                held(
                        "ReviewSearch.figure of a private one",
                        Set.of(),
                        (w, c) -> thisYear(w),
                        (w, a) -> lists(a, w.submitted)),
                held(
                        "ReviewSearch.figures of a private one",
                        Set.of(),
                        (w, c) -> with(w.today().getYear()),
                        (w, a) -> ((List<?>) Objects.requireNonNull(a)).stream().anyMatch(f -> lists(f, w.submitted))),
                row("ReviewSearch.years", Who.all(), (w, c) -> with()),
                row("Showcase.plan", HOSTS, (w, c) -> with(edition(w))),
                row("Showcase.honour", HOSTS, (w, c) -> honour(w, w.looked)),
                row("Showcase.honour a private dossier", Set.of(), (w, c) -> honour(w, w.submitted)),
                row("Showcase.forget", HOSTS, (w, c) -> with(YEAR, honoured(w, false))),
                row("ShowcaseSearch.published", Who.all(), (w, c) -> with()),
                held(
                        "ShowcaseSearch.published while it is prepared",
                        Set.of(),
                        (w, c) -> planned(w),
                        (w, a) -> isIn(a)),
                found("ShowcaseSearch.honours", Who.all(), (w, c) -> published(w)),
                found("ShowcaseSearch.honours while it is prepared", Set.of(), (w, c) -> prepared(w)),
                row("ShowcaseSearch.all", READERS, (w, c) -> with()),
                row("ShowcaseSearch.planned", READERS, (w, c) -> prepared(w)));
    }

    private static Object[] thisYear(World world) {
        return with(FigureKind.IDEAS, world.today().getYear());
    }

    private static boolean lists(@Nullable Object figure, String reference) {
        return ((Figure) Objects.requireNonNull(figure))
                .rows().stream().anyMatch(row -> row.reference().equals(reference));
    }

    private static boolean isIn(@Nullable Object editions) {
        return ((List<?>) Objects.requireNonNull(editions))
                .stream().anyMatch(edition -> ((EditionRow) edition).year() == YEAR);
    }

    private static Object[] planned(World world) {
        showcase().plan(world.as(Who.CABINET), edition(world));
        return with();
    }

    private static EditionForm edition(World world) {
        return edition(world, false);
    }

    private static EditionForm edition(World world, boolean published) {
        return new EditionForm(YEAR, "Essai", world.today(), "Place d’essai", "", published, 0);
    }

    private static Showcase showcase() {
        return CDI.current().select(Showcase.class).get();
    }

    private static Object[] honour(World world, String reference) {
        showcase().plan(world.as(Who.CABINET), edition(world));
        return with(YEAR, reference, "Les voisins", "Merci.", true);
    }

    private static long honoured(World world, boolean published) {
        showcase().plan(world.as(Who.CABINET), edition(world, published));
        showcase().honour(world.as(Who.CABINET), YEAR, world.looked, "Les voisins", "Merci.", true);
        return CDI.current()
                .select(ShowcaseSearch.class)
                .get()
                .planned(world.as(Who.CABINET), YEAR)
                .get(0)
                .id();
    }

    private static Object[] published(World world) {
        honoured(world, true);
        return with(YEAR);
    }

    private static Object[] prepared(World world) {
        honoured(world, false);
        return with(YEAR);
    }
}
