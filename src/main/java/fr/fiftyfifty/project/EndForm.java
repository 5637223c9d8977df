package fr.fiftyfifty.project;

import fr.fiftyfifty.platform.fault.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * How it ended, in the words of both sides.
 *
 * @param leaves what remains: « 7 arbres »
 * @param lesson what was learned; required when it stopped
 * @param next what comes now
 */
public record EndForm(@Nullable Outcome outcome, String leaves, String lesson, String next) {

    private static final int SHORT = 400;
    private static final int LONG = 1000;

    Outcome checked() {
        if (outcome == null) {
            throw DomainException.invalid("outcome", "project.end.outcome");
        }
        if (outcome == Outcome.STOPPED && lesson.isBlank()) {
            throw DomainException.invalid("lesson", "project.end.lesson");
        }
        fits("leaves", leaves, SHORT);
        fits("lesson", lesson, LONG);
        fits("next", next, LONG);
        return outcome;
    }

    private static void fits(String field, String words, int longest) {
        if (words.strip().length() > longest) {
            throw DomainException.invalid(
                    field, "project.tooLong", longest, words.strip().length());
        }
    }
}
