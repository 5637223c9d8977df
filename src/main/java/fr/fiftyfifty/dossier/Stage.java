package fr.fiftyfifty.dossier;

import java.util.Locale;
import java.util.Set;

/** Where a dossier stands, mapped from the three machines of the handbook (§2). A draft is not a dossier yet. */
public enum Stage {
    /** Déposée. */
    SUBMITTED,
    /** En évaluation. */
    EVALUATION,
    /** Promesses en discussion. */
    PROMISES,
    /** À signer. */
    TO_SIGN,
    /** En cours. */
    IN_PROGRESS,
    /** En vie : the works are done, the upkeep goes on. */
    IN_USE,
    /** Terminée. */
    DONE,
    /** Arrêtée, with its lesson. */
    STOPPED,
    /** Sans suite: refused, redirected, merged, withdrawn. */
    NO_FOLLOW_UP,
    /** En sommeil. */
    DORMANT;

    private static final Set<Stage> CLOSED = Set.of(DONE, STOPPED, NO_FOLLOW_UP);

    public boolean isClosed() {
        return CLOSED.contains(this);
    }

    /** Suffix of its words: {@code dossier.stage.in_progress}. */
    public String key() {
        return "dossier.stage." + name().toLowerCase(Locale.ROOT);
    }
}
