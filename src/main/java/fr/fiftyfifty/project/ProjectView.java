package fr.fiftyfifty.project;

import fr.fiftyfifty.commitment.Side;
import fr.fiftyfifty.contribution.Keeping;
import fr.fiftyfifty.contribution.LineProgress;
import fr.fiftyfifty.contribution.YearSum;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A project for pages and later rooms.
 *
 * @param stones the path, oldest first, beginning with the commitment
 * @param star where it leads; may be empty
 * @param progress of each line, by its id
 * @param outcomeOn day on which it ended, or since which it is in use
 * @param endWords the end in one neutral sentence; empty while it goes on
 */
public record ProjectView(
        Long id,
        ProjectStatus status,
        LocalDate openedOn,
        List<EditionRow> editions,
        List<StoneRow> stones,
        String star,
        Map<Long, LineProgress> progress,
        SideTally residents,
        SideTally commune,
        @Nullable Outcome outcome,
        @Nullable LocalDate outcomeOn,
        String endWords,
        String leaves,
        String lesson,
        String nextWords,
        String thanks) {

    /** One year, with the confirmed sums of both sides. */
    public record EditionRow(int year, String words, List<YearSum> sums) {}

    /** Promises kept, those kept or late, confirmed hours of all years. */
    public record SideTally(int kept, int due, BigDecimal hours) {

        static SideTally of(Side side, Map<Side, Keeping.Tally> tallies, List<YearSum> sums) {
            Keeping.Tally tally = tallies.getOrDefault(side, new Keeping.Tally(0, 0));
            return new SideTally(tally.kept(), tally.due(), YearSum.hours(sums, side));
        }
    }

    /** By line id: kept, late, waiting or agreed, as the ledger draws them. */
    public Map<Long, String> lineStates() {
        return progress.values().stream().collect(Collectors.toMap(LineProgress::line, line -> line.state()
                .mark()));
    }

    /** The star is reached when it is delivered or lives on. */
    public boolean isReached() {
        return outcome == Outcome.DELIVERED || outcome == Outcome.IN_USE;
    }

    /** Promises are still being kept. */
    public boolean isUnderWay() {
        return status == ProjectStatus.IN_PROGRESS || status == ProjectStatus.IN_USE;
    }
}
