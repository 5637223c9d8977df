package fr.fiftyfifty.matrix;

import static fr.fiftyfifty.matrix.Row.found;
import static fr.fiftyfifty.matrix.Row.never;
import static fr.fiftyfifty.matrix.Row.row;
import static fr.fiftyfifty.matrix.Row.with;

import fr.fiftyfifty.media.MediaFixtures;
import fr.fiftyfifty.project.EndForm;
import fr.fiftyfifty.project.Outcome;
import fr.fiftyfifty.project.Stones;
import fr.fiftyfifty.project.SupportForm;
import fr.fiftyfifty.project.Supporting;
import jakarta.enterprise.inject.spi.CDI;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;

/** A project under way, its white stones and its end; initiatives that were only supported. */
final class ProjectRows {

    private static final Set<Who> LAYERS = Who.of(Who.LEAD, Who.CO_BEARER, Who.COORDINATOR);

    private ProjectRows() {}

    static List<Row> rows() {
        return List.of(
                found("ProjectSearch.of", Who.insiders(), (w, c) -> with(w.underWay)),
                found("ProjectSearch.of before a commitment", Set.of(), (w, c) -> with(w.toSign)),
                found("ProjectSearch.published", Who.all(), (w, c) -> with(w.underWay)),
                row("ProjectSearch.published while private", Set.of(), (w, c) -> with(w.submitted)),
                found("ProjectSearch.photos", Who.all(), (w, c) -> with(w.stone)),
                found(
                        "ProjectSearch.photos while private",
                        Who.and(Who.wholeTown(), Who.SYSTEM),
                        (w, c) -> with(privateStone(w))),
                row("Stones.lay", LAYERS, (w, c) -> with(w.underWay, "Premier bac", w.today(), photo()))
                        .orSaying("project.stone.who", "contribution.pilotOnly"),
                never(
                        "Stones.lay tomorrow",
                        (w, c) -> with(w.underWay, "Demain", w.today().plusDays(1), null),
                        "project.stone.day",
                        "project.stone.who",
                        "contribution.pilotOnly"),
                row(
                        "Ending.finish",
                        Who.of(Who.COORDINATOR),
                        (w, c) -> with(w.underWay, stopped("Trop lourd à trois."))),
                never("Ending.finish without a lesson", (w, c) -> with(w.underWay, stopped("")), "project.end.lesson"),
                row(
                        "Supporting.record",
                        Who.of(Who.COORDINATOR, Who.CABINET, Who.RECUSED),
                        (w, c) -> with(supported("Le club de marche", true))),
                never("Supporting.record nobody", (w, c) -> with(supported(" ", true)), "project.support.needWho"));
    }

    static Stones.Photo photo() {
        return new Stones.Photo(new ByteArrayInputStream(MediaFixtures.jpeg(64, 48)), "pierre.jpg", "Un bac");
    }

    private static EndForm stopped(String lesson) {
        return new EndForm(Outcome.STOPPED, "", lesson, "");
    }

    private static SupportForm supported(String who, boolean shown) {
        return new SupportForm("Nettoyage", who, "cadre-de-vie", null, null, "Merci !", true, shown, photo());
    }

    private static long privateStone(World world) throws Exception {
        String reference = CDI.current()
                .select(Supporting.class)
                .get()
                .record(Who.CABINET.caller(), supported("Le club de marche", false));
        world.ground.flush();
        return world.ground.number("select s.id from white_stone s join project p on p.id = s.project_id where"
                + " p.dossier_id = " + world.ground.idOf(reference));
    }
}
