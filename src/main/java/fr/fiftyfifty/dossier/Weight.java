package fr.fiftyfifty.dossier;

import java.util.Locale;

/** How much form a dossier needs; proposed with its reason, changed by the coordinator. Proportion is the first rule. */
public enum Weight {
    /** One page, one day, no convention: a signed « fiche d'engagement ». */
    COUP_DE_MAIN,
    /** Convention courte: two pages inside the framework act's ceilings. */
    SHORT,
    /** Convention complète. */
    FULL,
    /** Initiative soutenue: recorded in one minute, without convention. */
    SUPPORTED;

    public String key() {
        return "dossier.weight." + name().toLowerCase(Locale.ROOT);
    }
}
