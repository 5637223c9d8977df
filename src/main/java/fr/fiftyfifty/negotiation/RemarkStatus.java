package fr.fiftyfifty.negotiation;

import java.util.Map;
import java.util.Set;

/** A remark waits, then is taken, or the line is kept with words; or its author says yes after all. */
public enum RemarkStatus {
    OPEN,
    /** The commune took the counter-proposal: the line changed. */
    ACCEPTED,
    /** The line stays as it was, with the reason. */
    KEPT,
    /** Its author agreed, or said something else. */
    DROPPED;

    private static final Map<RemarkStatus, Set<RemarkStatus>> NEXT = Map.of(OPEN, Set.of(ACCEPTED, KEPT, DROPPED));

    public boolean mayBecome(RemarkStatus next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
