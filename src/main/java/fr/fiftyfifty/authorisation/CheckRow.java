package fr.fiftyfifty.authorisation;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A condition as it stands now.
 *
 * @param label what is looked at
 * @param why the reason of its state, in a sentence
 * @param whatToDo what makes it green; null unless red
 * @param link local address of the screen where that is done; null when there is none
 */
public record CheckRow(
        Check code,
        CheckState state,
        String label,
        String why,
        @Nullable String whatToDo,
        @Nullable String link) implements Serializable {

    public boolean isRed() {
        return state == CheckState.RED;
    }

    public boolean isNeeded() {
        return state != CheckState.NOT_NEEDED;
    }
}
