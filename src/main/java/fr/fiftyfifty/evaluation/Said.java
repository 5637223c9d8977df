package fr.fiftyfifty.evaluation;

import java.util.Locale;

/** The answer to an admissibility test. To discuss stops nothing; a blocking no proposes a refusal. */
public enum Said {
    YES,
    NO,
    DISCUSS;

    public String key() {
        return "evaluation.said." + name().toLowerCase(Locale.ROOT);
    }
}
