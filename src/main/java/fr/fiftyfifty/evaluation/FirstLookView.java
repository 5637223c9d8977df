package fr.fiftyfifty.evaluation;

import fr.fiftyfifty.dossier.DossierHead;
import fr.fiftyfifty.dossier.Weight;
import fr.fiftyfifty.idea.IdeaText;
import fr.fiftyfifty.media.PhotoRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything of the first look on one screen.
 *
 * @param proposal as proposed; once the look is done its tests carry the answers given
 * @param done what was chosen, or null while nobody has looked
 */
public record FirstLookView(
        DossierHead head,
        IdeaText idea,
        List<PhotoRow> photos,
        List<Bearer> bearers,
        Proposal proposal,
        @Nullable Done done) {

    /** A bearer and how to call them: for staff only. */
    public record Bearer(
            String name,
            @Nullable String phone,
            @Nullable String email,
            boolean minor,
            @Nullable String guardian,
            @Nullable String guardianPhone,
            @Nullable String organisation) {}

    /** The look that was taken. */
    public record Done(Weight weight, boolean refusalProposed, String day) {}

    public boolean isDone() {
        return done != null;
    }
}
