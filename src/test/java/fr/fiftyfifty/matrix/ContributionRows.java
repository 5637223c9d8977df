package fr.fiftyfifty.matrix;

import static fr.fiftyfifty.matrix.Row.found;
import static fr.fiftyfifty.matrix.Row.never;
import static fr.fiftyfifty.matrix.Row.row;
import static fr.fiftyfifty.matrix.Row.with;

import fr.fiftyfifty.commitment.Side;
import fr.fiftyfifty.contribution.ContributionForm;
import fr.fiftyfifty.platform.money.Unit;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was done, and what the other side says of it: nobody answers for their own side (handbook §9). */
final class ContributionRows {

    private static final Set<Who> RESIDENTS = Who.of(Who.LEAD, Who.CO_BEARER);
    private static final Set<Who> COMMUNE = Who.of(Who.COORDINATOR, Who.PILOT);
    private static final Set<Who> BOTH = Who.of(Who.LEAD, Who.CO_BEARER, Who.COORDINATOR, Who.PILOT);
    /** Others at the town hall read only. */
    private static final String READER = "contribution.pilotOnly";

    private static final String OWN = "contribution.ownSide";
    private static final String OTHERS = "contribution.notYours";

    private ContributionRows() {}

    static List<Row> rows() {
        return Stream.concat(acts().stream(), searches().stream()).toList();
    }

    private static List<Row> acts() {
        return List.of(
                row("Contributing.declare", BOTH, (w, c) -> with(w.underWay, done(w, null)))
                        .orSaying(READER),
                row("Contributing.declare a promise of the commune", COMMUNE, (w, c) -> with(w.underWay, kept(w)))
                        .orSaying(READER, "contribution.otherSide"),
                never(
                        "Contributing.declare before it began",
                        (w, c) -> with(w.toSign, done(w, null)),
                        READER,
                        "contribution.notNow"),
                row("Contributing.correct", RESIDENTS, (w, c) -> with(w.underWay, w.ofResidents, done(w, null)))
                        .orSaying(READER, OTHERS),
                row("Contributing.correct the commune", COMMUNE, (w, c) -> with(w.underWay, w.ofCommune, done(w, null)))
                        .orSaying(READER, OTHERS),
                row("Contributing.confirm", COMMUNE, (w, c) -> with(w.underWay, w.ofResidents))
                        .orSaying(READER, OWN),
                row("Contributing.confirm the commune", RESIDENTS, (w, c) -> with(w.underWay, w.ofCommune))
                        .orSaying(READER, OWN),
                row("Contributing.question", COMMUNE, (w, c) -> with(w.underWay, w.ofResidents, "Deux bacs à sec."))
                        .orSaying(READER, OWN),
                row("Contributing.question the commune", RESIDENTS, (w, c) -> with(w.underWay, w.ofCommune, "Un bac."))
                        .orSaying(READER, OWN),
                row(
                                "Contributing.illustrate",
                                RESIDENTS,
                                (w, c) -> with(w.underWay, w.ofResidents, jpeg(), "a.jpg", ""))
                        .orSaying(READER, OTHERS),
                row(
                                "Contributing.illustrate the commune",
                                COMMUNE,
                                (w, c) -> with(w.underWay, w.ofCommune, jpeg(), "b.jpg", ""))
                        .orSaying(READER, OTHERS));
    }

    private static List<Row> searches() {
        return List.of(
                found("ContributionSearch.list", Who.insiders(), (w, c) -> with(w.underWay)),
                found("ContributionSearch.photos", Who.insiders(), (w, c) -> with(w.ofResidents)),
                row("ContributionSearch.keeping", Who.insiders(), (w, c) -> with(w.underWay)),
                row("ContributionSearch.publishedKeeping", Who.all(), (w, c) -> with(w.underWay)),
                row("ContributionSearch.publishedKeeping while private", Set.of(), (w, c) -> with(w.submitted)),
                row("ContributionSearch.side", BOTH, (w, c) -> with(w.underWay)).orSaying(READER),
                row("ContributionSums.of", Who.and(Who.insiders(), Who.SYSTEM), (w, c) -> with(w.underWay)),
                row("ContributionSums.published", Who.all(), (w, c) -> with(w.underWay)),
                row("ContributionSums.published while private", Set.of(), (w, c) -> with(w.submitted)));
    }

    /** An hour today, on a promise or beside them. */
    static ContributionForm done(World world, @Nullable Long line) {
        return new ContributionForm(line, world.today(), BigDecimal.ONE, Unit.H, 1, "Fait ensemble", null);
    }

    /** The commune's first promise, in its own unit. */
    private static ContributionForm kept(World world) {
        return world.commitments.lines(Who.LEAD.caller(), world.underWay).stream()
                .filter(line -> line.side() == Side.COMMUNE)
                .findFirst()
                .map(line -> new ContributionForm(
                        line.id(),
                        world.today(),
                        line.unit() == null ? null : BigDecimal.ONE,
                        line.unit(),
                        1,
                        "",
                        null))
                .orElseThrow();
    }

    private static InputStream jpeg() {
        return ProjectRows.photo().content();
    }
}
