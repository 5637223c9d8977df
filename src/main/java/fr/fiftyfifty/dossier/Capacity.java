package fr.fiftyfifty.dossier;

import java.util.Locale;

/** In what capacity a person belongs to a dossier. */
public enum Capacity {
    /** Answers for the idea; exactly one at a time. */
    LEAD_BEARER,
    CO_BEARER,
    /** The elected person who follows it. */
    LEAD_COUNCILLOR;

    public boolean isResident() {
        return this != LEAD_COUNCILLOR;
    }

    public String key() {
        return "dossier.capacity." + name().toLowerCase(Locale.ROOT);
    }
}
