package fr.fiftyfifty.commitment;

import java.util.Map;
import java.util.Set;

/** Where the writing of a ledger stands. It is sent again as often as it changes. */
public enum LedgerStatus {
    DRAFT,
    SENT;

    private static final Map<LedgerStatus, Set<LedgerStatus>> NEXT = Map.of(DRAFT, Set.of(SENT), SENT, Set.of(SENT));

    public boolean mayBecome(LedgerStatus next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
