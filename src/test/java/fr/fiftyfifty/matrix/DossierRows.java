package fr.fiftyfifty.matrix;

import static fr.fiftyfifty.matrix.Row.found;
import static fr.fiftyfifty.matrix.Row.row;
import static fr.fiftyfifty.matrix.Row.with;

import fr.fiftyfifty.dossier.Callbacks;
import fr.fiftyfifty.dossier.DossierSearch;
import fr.fiftyfifty.dossier.Following;
import fr.fiftyfifty.dossier.Stage;
import fr.fiftyfifty.dossier.WorkFilter;
import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.Set;

/** The spine, its followers and calls, its page and the worklists. */
final class DossierRows {

    private static final WorkFilter EVERYTHING = new WorkFilter(null, null, null);
    private static final Set<Who> CALLERS = Who.of(Who.PILOT, Who.OTHER_AGENT, Who.COORDINATOR, Who.RECUSED);

    private DossierRows() {}

    static List<Row> rows() {
        return List.of(
                row("Callbacks.ask", Who.all(), (w, c) -> with(null, "Lina", "06 12 34 56 78", "")),
                row(
                        "Callbacks.ask about a dossier",
                        Who.insiders(),
                        (w, c) -> with(w.submitted, "Lina", "06 12 34 56 78", "")),
                row("Callbacks.done", CALLERS, (w, c) -> with(asked(w))),
                row("DossierLife.declareInterest", Who.without(Who.atWork(), Who.DPO), (w, c) -> with(w.submitted)),
                row("DossierSearch.head", Who.insiders(), (w, c) -> with(w.submitted)),
                row("DossierSearch.published", Who.all(), (w, c) -> with(w.looked)),
                row("DossierSearch.published while private", Set.of(), (w, c) -> with(w.submitted)),
                row("DossierSearch.mine", Who.without(Who.known(), Who.ADMIN), (w, c) -> with()),
                row("DossierSearch.work", Who.staff(), (w, c) -> with(EVERYTHING, 0, 10)),
                row("DossierSearch.countWork", Who.staff(), (w, c) -> with(EVERYTHING)),
                row("DossierSearch.waiting", Who.staff(), (w, c) -> with(List.of(Stage.SUBMITTED), 10)),
                found("DossierSearch.waiting for what one may see", Who.atWork(), (w, c) -> waiting()),
                row("DossierSearch.callbacks", CALLERS, (w, c) -> with()),
                row("Following.follow", Who.all(), (w, c) -> with(w.looked, "suivre17@example.org", "fr")),
                row("Following.follow while private", Set.of(), (w, c) -> with(w.submitted, "s17@example.org", "fr")),
                row("Following.confirm", Who.all(), (w, c) -> with(followed(w))),
                row("Following.stop", Who.all(), (w, c) -> with(stop(w))),
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
        return with(List.of(Stage.SUBMITTED, Stage.EVALUATION, Stage.PROMISES, Stage.TO_SIGN), 10);
    }

    private static long asked(World world) {
        CDI.current().select(Callbacks.class).get().ask(world.as(Who.NOBODY), null, "Lina", "06 12 34 56 78", "");
        return CDI.current()
                .select(DossierSearch.class)
                .get()
                .callbacks(world.as(Who.COORDINATOR))
                .get(0)
                .id();
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
