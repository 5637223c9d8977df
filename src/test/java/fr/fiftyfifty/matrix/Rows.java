package fr.fiftyfifty.matrix;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The table itself, one part a group of rooms. */
final class Rows {

    /** Timed acts: from within by their annotation, and the caller « system » passes. */
    static final List<String> JOBS = List.of(
            "ConventionLife.turnTheDay", "JournalKeeping.chain", "MailRound.deliver", "IdeaLife.forgetOldDrafts");

    /** Reads that stand beside the act which asks them again: they write nothing, as a search. */
    static final Set<String> READS = Set.of("BeforeSignature.checks");

    /** Open searches of what the town shows to everybody, without an argument that could be wrong; and why. */
    static final Map<String, String> NOTHING_TO_REFUSE = Map.of(
            "Catalogue.times", "the delays that every public page promises",
            "CommuneSearch.identity", "name and address at the foot of every page",
            "CommuneSearch.list", "themes, districts and departments are named in public",
            "RegulationSearch.frameworkActs", "acts of the council are public",
            "ReviewSearch.years", "years alone, of whatever arrived");

    private Rows() {}

    static List<Row> all() {
        return Stream.of(
                        TownRows.rows(),
                        DossierRows.rows(),
                        IdeaRows.rows(),
                        EvaluationRows.rows(),
                        LedgerRows.rows(),
                        SignatureRows.rows(),
                        ContributionRows.rows(),
                        ProjectRows.rows(),
                        PublicRows.rows(),
                        YearRows.rows(),
                        jobs())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Row> jobs() {
        return JOBS.stream()
                .map(job -> Row.row(job, Who.of(Who.SYSTEM), (world, caller) -> Row.with()))
                .toList();
    }
}
