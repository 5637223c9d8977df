package fr.fiftyfifty.matrix;

import static fr.fiftyfifty.matrix.Row.found;
import static fr.fiftyfifty.matrix.Row.row;
import static fr.fiftyfifty.matrix.Row.with;

import fr.fiftyfifty.idea.DraftContent;
import fr.fiftyfifty.idea.IdeaKind;
import fr.fiftyfifty.idea.Offer;
import fr.fiftyfifty.media.MediaFixtures;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;

/** Drafts, ideas and their photographs. */
final class IdeaRows {

    private static final DraftContent.AboutIdea IDEA =
            new DraftContent.AboutIdea(IdeaKind.IDEA, "Un essai", "Trois phrases.", "cadre-de-vie");
    private static final DraftContent.AboutPlace PLACE = new DraftContent.AboutPlace(true, "", null, null, "");
    private static final DraftContent.AboutPromises PROMISES =
            new DraftContent.AboutPromises("", List.of(Offer.TIME), "", List.of(), "", "");

    private IdeaRows() {}

    static List<Row> rows() {
        return List.of(
                row("IdeaDrafting.begin", Who.all(), (w, c) -> with(IDEA)),
                row("IdeaDrafting.write", Who.all(), (w, c) -> with(w.draft(c), IDEA)),
                row("IdeaDrafting.locate", Who.all(), (w, c) -> with(w.draft(c), PLACE)),
                row("IdeaDrafting.promise", Who.all(), (w, c) -> with(w.draft(c), PROMISES)),
                row("IdeaDrafting.introduce", Who.all(), (w, c) -> with(w.draft(c), Sketch.bearer())),
                row("IdeaDrafting.illustrate", Who.all(), (w, c) -> with(w.draft(c), photo(), "essai.jpg", "")),
                row("IdeaDrafting.mailLink", Who.all(), (w, c) -> with(w.draft(c), "lien17@example.org")),
                row("IdeaSubmission.send", Who.all(), (w, c) -> with(w.draft(c))),
                row("IdeaSubmission.confirm", Who.all(), (w, c) -> with(toConfirm(w))),
                row("IdeaSubmission.withdraw", Who.of(Who.LEAD), (w, c) -> with(w.submitted, null)),
                found("IdeaSearch.draft", Who.all(), (w, c) -> with(w.draft(c))),
                found("IdeaSearch.titleToConfirm", Who.all(), (w, c) -> with(toConfirm(w))),
                row("IdeaSearch.text", Who.insiders(), (w, c) -> with(w.submitted)),
                row("IdeaSearch.published", Who.all(), (w, c) -> with(w.looked)),
                row("IdeaSearch.published while private", Set.of(), (w, c) -> with(w.submitted)),
                found("IdeaSearch.photos", Who.insiders(), (w, c) -> with(idea(w, w.submitted))),
                found("IdeaSearch.photos once public", Who.all(), (w, c) -> with(idea(w, w.looked))),
                found("FileSearch.of", Who.insiders(), (w, c) -> with("idea", idea(w, w.submitted))),
                found("FileSearch.parcel", Who.insiders(), (w, c) -> with(token(w, w.submitted), 320)),
                found("FileSearch.parcel once public", Who.all(), (w, c) -> with(token(w, w.looked), 320)));
    }

    private static ByteArrayInputStream photo() {
        return new ByteArrayInputStream(MediaFixtures.jpeg(64, 48));
    }

    private static String toConfirm(World world) throws Exception {
        world.submission.send(world.as(Who.NOBODY), world.draft(world.as(Who.NOBODY)));
        return world.mailed("idea.confirm", "/deposer/confirmer/");
    }

    private static long idea(World world, String reference) throws Exception {
        return world.ground.number("select id from idea where dossier_id = " + world.idOf(reference));
    }

    private static String token(World world, String reference) throws Exception {
        return world.ground.one(
                "select token from stored_file where room = 'idea' and owner_id = " + idea(world, reference));
    }
}
