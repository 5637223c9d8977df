package fr.fiftyfifty.matrix;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The table itself, one part a group of rooms, and what is still owed to it. */
final class Rows {

    /** Timed acts: from within by their annotation, and the caller « system » passes. */
    static final List<String> JOBS = List.of(
            "ConventionLife.turnTheDay", "JournalKeeping.chain", "MailRound.deliver", "IdeaLife.forgetOldDrafts");

    /** Acts that pass without a row of the journal of their own, and why. */
    static final Map<String, String> QUIET = Map.of();

    /** Rooms whose acts have no rows yet, and why. The door is tried for them all the same. */
    static final Map<String, String> OWED = Map.of(
            "project", "landed while the matrix was written",
            "contribution", "landed while the matrix was written",
            "takeover", "landed while the matrix was written",
            "portal", "landed while the matrix was written");

    private Rows() {}

    static List<Row> all() {
        return Stream.of(
                        TownRows.rows(),
                        DossierRows.rows(),
                        IdeaRows.rows(),
                        EvaluationRows.rows(),
                        LedgerRows.rows(),
                        SignatureRows.rows(),
                        YearRows.rows(),
                        jobs())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Row> jobs() {
        return JOBS.stream()
                .filter(job -> !job.startsWith("MailRound"))
                .map(job -> Row.row(job, Who.of(Who.SYSTEM), (world, caller) -> Row.with()))
                .toList();
    }
}
