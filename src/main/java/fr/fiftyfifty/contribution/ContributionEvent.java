package fr.fiftyfifty.contribution;

import fr.fiftyfifty.commitment.Side;
import fr.fiftyfifty.platform.event.DomainEvent;
import fr.fiftyfifty.platform.event.Notice;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was done, and what the other side said of it. */
public sealed interface ContributionEvent extends DomainEvent {

    record Declared(@Nullable String reference, long contribution, Side side, String amount, List<Notice> notices)
            implements ContributionEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("contribution", Long.toString(contribution), "side", side.name(), "amount", amount);
        }
    }

    record Corrected(
            @Nullable String reference,
            long contribution,
            long superseded,
            Side side,
            String amount,
            List<Notice> notices)
            implements ContributionEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "contribution",
                    Long.toString(contribution),
                    "superseded",
                    Long.toString(superseded),
                    "side",
                    side.name(),
                    "amount",
                    amount);
        }
    }

    record Confirmed(@Nullable String reference, long contribution, Side by) implements ContributionEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("contribution", Long.toString(contribution), "by", by.name());
        }
    }

    record Questioned(
            @Nullable String reference,
            long contribution,
            Side by,
            @Nullable String words,
            List<Notice> notices) implements ContributionEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("contribution", Long.toString(contribution), "by", by.name());
        }
    }

    /** A photograph of it was added. */
    record Illustrated(@Nullable String reference, long contribution) implements ContributionEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("contribution", Long.toString(contribution));
        }
    }

    /** A past year's total entered from paper. */
    record Attested(@Nullable String reference, Side side, int year, String amount) implements ContributionEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("side", side.name(), "year", Integer.toString(year), "amount", amount);
        }
    }
}
