package fr.fiftyfifty.commitment;

import java.util.Map;
import java.util.Set;

/** A promise is planned until it is withdrawn; what was kept of it is told by room {@code project}. */
public enum CommitmentStatus {
    PLANNED,
    WITHDRAWN;

    private static final Map<CommitmentStatus, Set<CommitmentStatus>> NEXT =
            Map.of(PLANNED, Set.of(WITHDRAWN), WITHDRAWN, Set.of());

    public boolean mayBecome(CommitmentStatus next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
