package fr.fiftyfifty.matrix;

import static fr.fiftyfifty.matrix.Row.found;
import static fr.fiftyfifty.matrix.Row.row;
import static fr.fiftyfifty.matrix.Row.with;

import fr.fiftyfifty.commitment.LineForm;
import fr.fiftyfifty.commitment.Side;
import fr.fiftyfifty.negotiation.Answer;
import fr.fiftyfifty.negotiation.RemarkForm;
import java.util.List;
import java.util.Set;

/** The promises and what is said about them. */
final class LedgerRows {

    private static final Set<Who> DRAFTERS = Who.of(Who.COORDINATOR, Who.PILOT);
    private static final Set<Who> BEARERS = Who.of(Who.LEAD, Who.CO_BEARER);

    private LedgerRows() {}

    static List<Row> rows() {
        return List.of(
                row("Promises.prepare", DRAFTERS, (w, c) -> with(w.agreed, World.MODEL)),
                row("Promises.write", DRAFTERS, (w, c) -> with(w.agreed, proposal(w))),
                row("Promises.addLine", DRAFTERS, (w, c) -> with(w.written, line())),
                row("Promises.removeLine", DRAFTERS, (w, c) -> with(w.written, added(w))),
                row("Promises.send", DRAFTERS, (w, c) -> with(w.written)),
                found("CommitmentSearch.lines", Who.insiders(), (w, c) -> with(w.sent)),
                found("CommitmentSearch.lines before they are sent", Who.atWork(), (w, c) -> with(w.written)),
                found("CommitmentSearch.terms", Who.insiders(), (w, c) -> with(w.sent)),
                found("CommitmentSearch.balance", Who.insiders(), (w, c) -> with(w.sent)),
                found("CommitmentSearch.publishedLines", Who.all(), (w, c) -> with(w.sent)),
                found("CommitmentSearch.publishedLines before they are sent", Set.of(), (w, c) -> with(w.written)),
                found("CommitmentSearch.publishedTerms", Who.all(), (w, c) -> with(w.sent)),
                found("CommitmentSearch.publishedBalance", Who.all(), (w, c) -> with(w.sent)),
                found("CommitmentSearch.publishedTerms before they are sent", Set.of(), (w, c) -> with(w.written)),
                found("CommitmentSearch.publishedBalance before they are sent", Set.of(), (w, c) -> with(w.written)),
                row("CommitmentSearch.proposal", DRAFTERS, (w, c) -> with(w.agreed, World.MODEL)),
                row("CommitmentSearch.libraryLine", DRAFTERS, (w, c) -> with(w.agreed, World.MODEL, "FLO-C2")),
                row("Negotiating.acceptAll", BEARERS, (w, c) -> with(w.sent, null)),
                row("Negotiating.accept", BEARERS, (w, c) -> with(w.sent, first(w), null)),
                row("Negotiating.accept a line of another dossier", Set.of(), (w, c) -> with(w.sent, other(w), null)),
                row("Negotiating.remark", BEARERS, (w, c) -> with(w.sent, remark(w))),
                row("Negotiating.answer", DRAFTERS, (w, c) -> with(w.sent, asked(w), Answer.KEEP, "Nous la gardons.")),
                row("NegotiationSearch.state", Who.insiders(), (w, c) -> with(w.sent)),
                row("NegotiationSearch.changesSinceMyYes", Who.insiders(), (w, c) -> with(w.sent)),
                row("NegotiationSearch.names", Who.insiders(), (w, c) -> with(w.sent)));
    }

    private static Object proposal(World world) {
        return world.commitments.proposal(world.as(Who.COORDINATOR), world.agreed, World.MODEL);
    }

    private static LineForm line() {
        return new LineForm(
                null,
                Side.RESIDENTS,
                "La rue",
                "labour",
                "Arroser le soir",
                null,
                null,
                null,
                "",
                false,
                null,
                "",
                null,
                null);
    }

    private static long added(World world) {
        return world.promises.addLine(world.as(Who.COORDINATOR), world.written, line());
    }

    private static long first(World world) {
        return world.commitments.lines(world.as(Who.LEAD), world.sent).get(0).id();
    }

    private static long other(World world) {
        return world.commitments
                .lines(world.as(Who.COORDINATOR), world.written)
                .get(0)
                .id();
    }

    private static RemarkForm remark(World world) {
        return new RemarkForm(first(world), "Plutôt le samedi.", null);
    }

    private static long asked(World world) {
        return world.negotiating.remark(world.as(Who.LEAD), world.sent, remark(world));
    }
}
