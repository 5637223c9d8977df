package fr.fiftyfifty.evaluation;

import fr.fiftyfifty.idea.IdeaText;
import org.jspecify.annotations.Nullable;

/**
 * What the one-opinion link opens: the idea in short and the answer so far. Nothing about the person who brings it.
 *
 * @param idea null once the link has expired: then only the sentence that says so is shown
 */
public record OpinionAsked(
        String title,
        String reference,
        String place,
        OpinionRow opinion,
        @Nullable IdeaText idea) {

    public boolean isOpen() {
        return idea != null;
    }
}
