package fr.fiftyfifty.contribution;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the other side said of it. A question may be lifted later; what was confirmed is changed only by a new row. */
public enum ContributionState {
    DECLARED,
    CONFIRMED,
    QUESTIONED;

    private static final Map<ContributionState, Set<ContributionState>> NEXT = Map.of(
            DECLARED, Set.of(CONFIRMED, QUESTIONED), QUESTIONED, Set.of(CONFIRMED, QUESTIONED), CONFIRMED, Set.of());

    public boolean mayBecome(ContributionState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    public String key() {
        return "contribution.state." + name().toLowerCase(Locale.ROOT);
    }

    /** How the state tag draws it. */
    public String mark() {
        return switch (this) {
            case DECLARED -> "waiting";
            case CONFIRMED -> "kept";
            case QUESTIONED -> "late";
        };
    }
}
