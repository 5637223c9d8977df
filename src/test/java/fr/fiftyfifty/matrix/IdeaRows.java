package fr.fiftyfifty.matrix;

import static fr.fiftyfifty.matrix.Row.found;
import static fr.fiftyfifty.matrix.Row.never;
import static fr.fiftyfifty.matrix.Row.row;
import static fr.fiftyfifty.matrix.Row.with;

import fr.fiftyfifty.idea.DraftContent;
import fr.fiftyfifty.idea.IdeaKind;
import fr.fiftyfifty.idea.Offer;
import fr.fiftyfifty.media.MediaFixtures;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Drafts, ideas and their photographs. */
final class IdeaRows {

    private static final DraftContent.AboutIdea IDEA =
            new DraftContent.AboutIdea(IdeaKind.IDEA, "Un essai", "Trois phrases.", "cadre-de-vie");
    private static final DraftContent.AboutPlace PLACE = new DraftContent.AboutPlace(true, "", null, null, "");
    private static final DraftContent.AboutPromises PROMISES =
            new DraftContent.AboutPromises("", List.of(Offer.TIME), "", List.of(), "", "");

    /** The rule of a file asks who sees its dossier, and the scheduler sees all. */
    private static final Set<Who> READERS = Who.and(Who.insiders(), Who.SYSTEM);

    private static final String UNKNOWN = "secret-que-personne-n-a";

    private IdeaRows() {}

    static List<Row> rows() {
        return Stream.of(drafts(), unknownDrafts(), ideas())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Row> drafts() {
        return List.of(
                row("IdeaDrafting.begin", Who.all(), (w, c) -> with(IDEA)),
                never("IdeaDrafting.begin too long", (w, c) -> with(endless()), "idea.tooLong"),
                row("IdeaDrafting.write", Who.all(), (w, c) -> with(w.draft(c), IDEA)),
                row("IdeaDrafting.locate", Who.all(), (w, c) -> with(w.draft(c), PLACE)),
                row("IdeaDrafting.promise", Who.all(), (w, c) -> with(w.draft(c), PROMISES)),
                row("IdeaDrafting.introduce", Who.all(), (w, c) -> with(w.draft(c), Sketch.bearer())),
                row("IdeaDrafting.illustrate", Who.all(), (w, c) -> with(w.draft(c), photo(), "essai.jpg", "")),
                row("IdeaDrafting.mailLink", Who.all(), (w, c) -> with(w.draft(c), "lien17@example.org")),
                row("IdeaSubmission.send", Who.all(), (w, c) -> with(w.draft(c))),
                row("IdeaSubmission.confirm", Who.all(), (w, c) -> with(toConfirm(w))),
                found("IdeaSearch.draft", Who.all(), (w, c) -> with(w.draft(c))),
                found("IdeaSearch.titleToConfirm", Who.all(), (w, c) -> with(toConfirm(w))));
    }

    /** Whoever has not the secret has no draft; one that was sent is a draft no more. */
    private static List<Row> unknownDrafts() {
        String lost = "idea.draft.unknown";
        String gone = "idea.draft.alreadySent";
        return List.of(
                never("IdeaDrafting.write unknown", (w, c) -> with(UNKNOWN, IDEA), lost),
                never("IdeaDrafting.locate unknown", (w, c) -> with(UNKNOWN, PLACE), lost),
                never("IdeaDrafting.promise unknown", (w, c) -> with(UNKNOWN, PROMISES), lost),
                never("IdeaDrafting.introduce unknown", (w, c) -> with(UNKNOWN, Sketch.bearer()), lost),
                never("IdeaDrafting.illustrate unknown", (w, c) -> with(UNKNOWN, photo(), "essai.jpg", ""), lost),
                never("IdeaDrafting.mailLink unknown", (w, c) -> with(UNKNOWN, "lien17@example.org"), lost),
                never("IdeaDrafting.write once sent", (w, c) -> with(sent(w), IDEA), gone),
                never("IdeaDrafting.illustrate once sent", (w, c) -> with(sent(w), photo(), "essai.jpg", ""), gone),
                never("IdeaDrafting.mailLink once sent", (w, c) -> with(sent(w), "lien17@example.org"), gone),
                never("IdeaSubmission.send unknown", (w, c) -> with(UNKNOWN), lost),
                never("IdeaSubmission.send twice", (w, c) -> with(sent(w)), gone),
                never("IdeaSubmission.confirm unknown", (w, c) -> with(UNKNOWN), "idea.confirm.unknown"),
                found("IdeaSearch.draft unknown", Set.of(), (w, c) -> with(UNKNOWN)),
                found("IdeaSearch.draft once sent", Set.of(), (w, c) -> with(sent(w))),
                found("IdeaSearch.titleToConfirm unknown", Set.of(), (w, c) -> with(UNKNOWN)));
    }

    private static List<Row> ideas() {
        return List.of(
                row("IdeaSubmission.withdraw", Who.of(Who.LEAD), (w, c) -> with(w.submitted, null)),
                row("IdeaSearch.text", Who.insiders(), (w, c) -> with(w.submitted)),
                row("IdeaSearch.published", Who.all(), (w, c) -> with(w.looked)),
                row("IdeaSearch.published while private", Set.of(), (w, c) -> with(w.submitted)),
                found("IdeaSearch.photos", READERS, (w, c) -> with(idea(w, w.submitted))),
                found("IdeaSearch.photos once public", Who.all(), (w, c) -> with(idea(w, w.looked))),
                found("FileSearch.of", READERS, (w, c) -> with("idea", idea(w, w.submitted))),
                found("FileSearch.parcel", READERS, (w, c) -> with(token(w, w.submitted), 320)),
                found("FileSearch.parcel once public", Who.all(), (w, c) -> with(token(w, w.looked), 320)));
    }

    private static DraftContent.AboutIdea endless() {
        return new DraftContent.AboutIdea(IdeaKind.IDEA, "a".repeat(1000), "Trois phrases.", "cadre-de-vie");
    }

    /** The secret of a draft that became an idea. */
    private static String sent(World world) {
        String secret = world.draft(world.as(Who.LEAD));
        world.steps.submission.send(world.as(Who.LEAD), secret);
        world.ground.flush();
        return secret;
    }

    private static ByteArrayInputStream photo() {
        return new ByteArrayInputStream(MediaFixtures.jpeg(64, 48));
    }

    private static String toConfirm(World world) throws Exception {
        world.steps.submission.send(world.as(Who.NOBODY), world.draft(world.as(Who.NOBODY)));
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
