package fr.fiftyfifty.idea;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Machine A of the handbook (§2.2): where an idea may go from where it is. Nothing else. */
public enum IdeaStatus {
    SUBMITTED,
    INCOMPLETE,
    ADMISSIBILITY,
    DIALOGUE,
    UNDER_REVIEW,
    ARBITRATION,
    AGREED,
    REFUSED,
    REDIRECTED,
    MERGED,
    WITHDRAWN,
    DORMANT,
    LAPSED,
    CONVERTED,
    ARCHIVED;

    private static final Set<IdeaStatus> DECIDED = EnumSet.of(AGREED, REFUSED, REDIRECTED, MERGED, CONVERTED);

    /** On the short way a first look goes straight to review or to a decision: the steps between are for those who need them. */
    private static final Map<IdeaStatus, Set<IdeaStatus>> NEXT = Map.ofEntries(
            Map.entry(
                    SUBMITTED,
                    EnumSet.of(ADMISSIBILITY, UNDER_REVIEW, AGREED, REFUSED, REDIRECTED, MERGED, WITHDRAWN, DORMANT)),
            Map.entry(
                    ADMISSIBILITY,
                    EnumSet.of(
                            INCOMPLETE,
                            DIALOGUE,
                            UNDER_REVIEW,
                            AGREED,
                            REFUSED,
                            REDIRECTED,
                            MERGED,
                            WITHDRAWN,
                            DORMANT)),
            Map.entry(INCOMPLETE, EnumSet.of(ADMISSIBILITY, DORMANT, WITHDRAWN)),
            Map.entry(DIALOGUE, EnumSet.of(UNDER_REVIEW, WITHDRAWN, DORMANT)),
            Map.entry(
                    UNDER_REVIEW,
                    EnumSet.of(DIALOGUE, ARBITRATION, AGREED, REFUSED, REDIRECTED, MERGED, WITHDRAWN, DORMANT)),
            Map.entry(ARBITRATION, EnumSet.of(AGREED, REFUSED, WITHDRAWN, DORMANT)),
            Map.entry(AGREED, EnumSet.of(CONVERTED, LAPSED, REFUSED, WITHDRAWN)),
            Map.entry(DORMANT, EnumSet.of(DIALOGUE, LAPSED, WITHDRAWN)),
            Map.entry(REFUSED, EnumSet.of(DIALOGUE, ARCHIVED)),
            Map.entry(LAPSED, EnumSet.of(DIALOGUE, ARCHIVED)),
            Map.entry(REDIRECTED, EnumSet.of(ARCHIVED)),
            Map.entry(MERGED, EnumSet.of(ARCHIVED)),
            Map.entry(WITHDRAWN, EnumSet.of(ARCHIVED)),
            Map.entry(CONVERTED, EnumSet.of(ARCHIVED)),
            Map.entry(ARCHIVED, EnumSet.noneOf(IdeaStatus.class)));

    public boolean mayBecome(IdeaStatus next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** An answer was given to its bearers. */
    public boolean isDecided() {
        return DECIDED.contains(this);
    }
}
