package fr.fiftyfifty.evaluation;

import java.util.Locale;

/** The three buttons of an opinion. */
public enum Verdict {
    /** « D'accord ». */
    FAVOURABLE,
    /** « D'accord si… », with the condition. */
    FAVOURABLE_WITH_CONDITIONS,
    /** « Non », with the reason. */
    UNFAVOURABLE;

    public String key() {
        return "evaluation.verdict." + name().toLowerCase(Locale.ROOT);
    }
}
