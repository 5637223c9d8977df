package fr.fiftyfifty.matrix;

import fr.fiftyfifty.idea.BearerKind;
import fr.fiftyfifty.idea.DraftContent;
import fr.fiftyfifty.idea.IdeaDrafting;
import fr.fiftyfifty.idea.IdeaKind;
import fr.fiftyfifty.idea.Offer;
import fr.fiftyfifty.media.MediaFixtures;
import fr.fiftyfifty.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.List;

/** Drafts of ideas, complete; drawing a photograph takes its time, so not each has one. */
@ApplicationScoped
class Sketch {

    @Inject
    IdeaDrafting drafting;

    /** Returns the secret of the draft. */
    String draft(Caller caller, String title) {
        String secret = drafting.begin(
                caller, new DraftContent.AboutIdea(IdeaKind.IDEA, title, "Trois phrases.", "cadre-de-vie"));
        drafting.locate(caller, secret, new DraftContent.AboutPlace(false, "Rue d’essai", null, null, ""));
        drafting.promise(
                caller, secret, new DraftContent.AboutPromises("", List.of(Offer.UPKEEP), "", List.of(), "", ""));
        drafting.introduce(caller, secret, bearer());
        return secret;
    }

    String illustrated(Caller caller, String title) {
        String secret = draft(caller, title);
        drafting.illustrate(
                caller, secret, new ByteArrayInputStream(MediaFixtures.jpeg(64, 48)), "essai.jpg", "Deux couleurs");
        return secret;
    }

    static DraftContent.AboutBearer bearer() {
        return new DraftContent.AboutBearer(
                BearerKind.PERSON,
                "",
                "",
                "",
                null,
                "Lina",
                "Matrice",
                "lina17@example.org",
                "",
                false,
                "",
                "",
                true,
                false,
                true);
    }
}
