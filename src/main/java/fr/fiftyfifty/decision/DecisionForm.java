package fr.fiftyfifty.decision;

import fr.fiftyfifty.platform.fault.DomainException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the author of a decision typed. Only the fields of the chosen outcome count; the others are dropped.
 *
 * @param words public words to the bearers
 * @param conditions of an « agreed if »
 * @param target whom it is redirected to
 * @param contact how to reach them
 * @param consent the bearer agreed that their data be passed on; recorded, nothing is sent by itself
 * @param reasons codes of the reasons of a refusal
 * @param mainReason the one that weighs most, one of them
 * @param possible what would make a yes possible
 * @param meeting when and where to talk about it, or null for the usual words
 */
public record DecisionForm(
        @Nullable Outcome outcome,
        @Nullable String words,
        @Nullable String conditions,
        @Nullable String target,
        @Nullable String contact,
        boolean consent,
        @Nullable List<String> reasons,
        @Nullable String mainReason,
        @Nullable String possible,
        @Nullable String meeting) {

    static final int WORDS_LENGTH = 2000;
    static final int LINE_LENGTH = 1000;

    public static DecisionForm agreed() {
        return new DecisionForm(Outcome.AGREED, "", "", "", "", false, List.of(), null, "", "");
    }

    /** The same without blanks and without what the outcome does not ask for; refuses what misses a thing it does ask for. */
    DecisionForm checked() {
        if (outcome == null) {
            throw DomainException.invalid("outcome", "decision.outcome.required");
        }
        boolean refused = outcome == Outcome.REFUSED;
        boolean redirected = outcome == Outcome.REDIRECTED;
        DecisionForm kept = new DecisionForm(
                outcome,
                text(words),
                outcome == Outcome.AGREED_IF ? text(conditions) : "",
                redirected ? text(target) : "",
                redirected ? text(contact) : "",
                redirected && consent,
                refused ? Objects.requireNonNullElse(reasons, List.<String>of()) : List.of(),
                refused ? mainReason : null,
                refused ? text(possible) : "",
                outcome.isYes() ? "" : text(meeting));
        kept.check();
        return kept;
    }

    private void check() {
        if (outcome == Outcome.AGREED_IF) {
            required("conditions", conditions);
        }
        if (outcome == Outcome.REDIRECTED) {
            required("target", target);
            required("words", words);
        }
        if (outcome == Outcome.REFUSED) {
            if (reasons == null || reasons.isEmpty()) {
                throw DomainException.invalid("reasons", "decision.reasons.required");
            }
            if (reasons.size() > 1 && (mainReason == null || !reasons.contains(mainReason))) {
                throw DomainException.invalid("mainReason", "decision.mainReason.required");
            }
            required("words", words);
            required("possible", possible);
        }
        atMost("words", words, WORDS_LENGTH);
        atMost("conditions", conditions, LINE_LENGTH);
        atMost("target", target, 200);
        atMost("contact", contact, 300);
        atMost("possible", possible, LINE_LENGTH);
        atMost("meeting", meeting, 300);
    }

    /** Code of the reason that weighs most: the only one when there is one. */
    String main() {
        List<String> all = Objects.requireNonNull(reasons);
        return mainReason == null || !all.contains(mainReason) ? all.get(0) : mainReason;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static void required(String field, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            throw DomainException.invalid(field, "decision." + field + ".required");
        }
    }

    private static void atMost(String field, @Nullable String value, int most) {
        if (value != null && value.length() > most) {
            throw DomainException.invalid(field, "evaluation.tooLong", most, value.length());
        }
    }
}
