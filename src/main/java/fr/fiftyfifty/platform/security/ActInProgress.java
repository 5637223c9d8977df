package fr.fiftyfifty.platform.security;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The acts under way in this request, outermost first. The journal asks it who acts, and which act caused a consequence.
 *
 * <p>Jobs activate the request scope for each run, so the scheduler has its own.
 */
@RequestScoped
public class ActInProgress {

    private record Step(String act, Caller caller) {}

    private final Deque<Step> steps = new ArrayDeque<>();

    void enter(String act, Caller caller) {
        steps.addLast(new Step(act, caller));
    }

    void leave() {
        steps.removeLast();
    }

    public boolean isIdle() {
        return steps.isEmpty();
    }

    /** The outermost act, such as {@code IdeaSubmission.submit}; null outside any act. */
    public @Nullable String act() {
        return steps.isEmpty() ? null : steps.getFirst().act();
    }

    /** The act that announced, when it is not the outermost itself. */
    public @Nullable String consequence() {
        return steps.size() < 2 ? null : steps.getLast().act();
    }

    /** The caller of the outermost act. */
    public @Nullable Caller caller() {
        return steps.isEmpty() ? null : steps.getFirst().caller();
    }
}
