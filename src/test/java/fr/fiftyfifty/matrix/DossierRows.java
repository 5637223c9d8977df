package fr.fiftyfifty.matrix;

import static fr.fiftyfifty.matrix.Row.held;
import static fr.fiftyfifty.matrix.Row.never;
import static fr.fiftyfifty.matrix.Row.row;
import static fr.fiftyfifty.matrix.Row.with;

import fr.fiftyfifty.callback.CallbackRow;
import fr.fiftyfifty.callback.CallbackSearch;
import fr.fiftyfifty.callback.Callbacks;
import fr.fiftyfifty.dossier.DossierRow;
import fr.fiftyfifty.dossier.Following;
import fr.fiftyfifty.dossier.Stage;
import fr.fiftyfifty.dossier.WorkFilter;
import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The spine, its followers and calls, its page and the worklists. */
final class DossierRows {

    private static final WorkFilter EVERYTHING = new WorkFilter(null, null, null);
    private static final Set<Who> CALLERS = Who.of(Who.PILOT, Who.OTHER_AGENT, Who.COORDINATOR, Who.RECUSED);

    /** Whose work the dossiers are, among those who call. */
    private static final Set<Who> ASSIGNED = Who.of(Who.PILOT, Who.COORDINATOR);

    private DossierRows() {}

    static List<Row> rows() {
        return Stream.of(calls(), dossiers(), followers(), pages())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Row> calls() {
        return List.of(
                row("Callbacks.ask", Who.all(), (w, c) -> with(null, "Lina", "06 12 34 56 78", "")),
                row(
                        "Callbacks.ask about a dossier",
                        Who.and(Who.insiders(), Who.SYSTEM),
                        (w, c) -> with(w.submitted, "Lina", "06 12 34 56 78", "")),
                row("Callbacks.done", CALLERS, (w, c) -> with(asked(w, null))),
                row("Callbacks.done about a dossier", ASSIGNED, (w, c) -> with(asked(w, w.submitted))));
    }

    private static List<Row> dossiers() {
        return List.of(
                row("DossierLife.declareInterest", Who.without(Who.atWork(), Who.DPO), (w, c) -> with(w.submitted)),
                row("DossierSearch.head", Who.insiders(), (w, c) -> with(w.submitted)),
                row("DossierSearch.published", Who.all(), (w, c) -> with(w.looked)),
                row("DossierSearch.published while private", Set.of(), (w, c) -> with(w.submitted)),
                row("DossierSearch.mine", Who.without(Who.known(), Who.ADMIN), (w, c) -> with()),
                row("DossierSearch.work", Who.staff(), (w, c) -> with(EVERYTHING, 0, 10)),
                row("DossierSearch.countWork", Who.staff(), (w, c) -> with(EVERYTHING)),
                row("DossierSearch.waiting", Who.staff(), (w, c) -> with(List.of(Stage.SUBMITTED), 10)),
                held(
                        "DossierSearch.waiting for what one may see",
                        Who.atWork(),
                        (w, c) -> waiting(),
                        (w, a) -> lists(a, w.submitted)),
                held("CallbackSearch.waiting", CALLERS, (w, c) -> askedFor(w, null), (w, a) -> awaits(a, null)),
                held(
                        "CallbackSearch.waiting about a dossier",
                        ASSIGNED,
                        (w, c) -> askedFor(w, w.submitted),
                        (w, a) -> awaits(a, w.submitted)));
    }

    private static List<Row> followers() {
        return List.of(
                row("Following.follow", Who.all(), (w, c) -> with(w.looked, "suivre17@example.org", "fr")),
                row("Following.follow while private", Set.of(), (w, c) -> with(w.submitted, "s17@example.org", "fr")),
                row("Following.confirm", Who.all(), (w, c) -> with(followed(w))),
                row("Following.stop", Who.all(), (w, c) -> with(stop(w))),
                never("Following.confirm unknown", (w, c) -> with("inconnu"), "dossier.follow.unknown"),
                never("Following.stop unknown", (w, c) -> with("inconnu"), "dossier.follow.unknown"));
    }

    private static List<Row> pages() {
        return List.of(
                row("WeekSearch.lines", Who.staff(), (w, c) -> with()),
                row("FolderSearch.history", Who.atWork(), (w, c) -> with(w.submitted)),
                row(
                        "FolderSearch.mails",
                        Who.without(Who.atWork(), Who.COUNCILLOR, Who.FINANCE),
                        (w, c) -> with(w.submitted)),
                row(
                        "FolderSearch.members",
                        Who.without(Who.atWork(), Who.COUNCILLOR, Who.FINANCE, Who.DGS),
                        (w, c) -> with(w.submitted)),
                row("FolderSearch.pilot", Who.atWork(), (w, c) -> with(w.submitted)));
    }

    private static Object[] waiting() {
        return with(List.of(Stage.SUBMITTED, Stage.EVALUATION, Stage.PROMISES, Stage.TO_SIGN), 100);
    }

    /** Other tests leave dossiers in the commune, in which nobody declared an interest: ours is looked for. */
    private static boolean lists(@Nullable Object rows, String reference) {
        return ((List<?>) Objects.requireNonNull(rows))
                .stream().anyMatch(row -> ((DossierRow) row).reference().equals(reference));
    }

    private static long asked(World world, @Nullable String reference) {
        CDI.current().select(Callbacks.class).get().ask(world.as(Who.LEAD), reference, "Lina", "06 12 34 56 78", "");
        world.ground.flush();
        return CDI.current().select(CallbackSearch.class).get().waiting(world.as(Who.COORDINATOR)).stream()
                .filter(row -> Objects.equals(row.reference(), reference))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Object[] askedFor(World world, @Nullable String reference) {
        asked(world, reference);
        return with();
    }

    private static boolean awaits(@Nullable Object calls, @Nullable String reference) {
        return ((List<?>) Objects.requireNonNull(calls))
                .stream().anyMatch(call -> Objects.equals(((CallbackRow) call).reference(), reference));
    }

    private static String followed(World world) throws Exception {
        CDI.current()
                .select(Following.class)
                .get()
                .follow(world.as(Who.NOBODY), world.looked, "suivre17@example.org", "fr");
        return world.mailed("dossier.follow.confirm", "/suivre/");
    }

    private static String stop(World world) throws Exception {
        followed(world);
        return world.ground.one("select stop_token from follower where email = 'suivre17@example.org'");
    }
}
