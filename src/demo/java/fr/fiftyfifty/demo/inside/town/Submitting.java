package fr.fiftyfifty.demo.inside.town;

import fr.fiftyfifty.idea.BearerKind;
import fr.fiftyfifty.idea.DraftContent;
import fr.fiftyfifty.idea.IdeaDrafting;
import fr.fiftyfifty.idea.IdeaKind;
import fr.fiftyfifty.idea.IdeaSubmission;
import fr.fiftyfifty.idea.Offer;
import fr.fiftyfifty.idea.Wish;
import fr.fiftyfifty.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/** Writes an idea down in its four screens and sends it, as its bearer. */
@ApplicationScoped
class Submitting {

    private static final int NEIGHBOURS = 9;

    /**
     * What somebody brings.
     *
     * @param picture file among the demo's pictures, and what it shows
     */
    record Brought(
            Townsfolk who,
            String title,
            String story,
            String theme,
            String place,
            double latitude,
            double longitude,
            String district,
            String willDo,
            String wish,
            BearerKind kind,
            String organisation,
            String picture,
            String alt) {}

    @Inject
    IdeaDrafting drafting;

    @Inject
    IdeaSubmission submission;

    @Inject
    Census census;

    String send(Brought idea) throws IOException {
        Caller caller = census.as(idea.who());
        String secret = drafting.begin(
                caller, new DraftContent.AboutIdea(IdeaKind.IDEA, idea.title(), idea.story(), idea.theme()));
        drafting.locate(
                caller,
                secret,
                new DraftContent.AboutPlace(false, idea.place(), idea.latitude(), idea.longitude(), idea.district()));
        drafting.promise(
                caller,
                secret,
                new DraftContent.AboutPromises(
                        "tout le quartier",
                        List.of(Offer.TIME, Offer.UPKEEP),
                        idea.willDo(),
                        List.of(Wish.EQUIPMENT, Wish.ADVICE),
                        idea.wish(),
                        "au printemps"));
        drafting.introduce(caller, secret, about(idea));
        try (InputStream picture = TownBlock.picture(idea.picture())) {
            drafting.illustrate(caller, secret, picture, idea.picture(), idea.alt());
        }
        return Objects.requireNonNull(submission.send(caller, secret).reference());
    }

    private static DraftContent.AboutBearer about(Brought idea) {
        return new DraftContent.AboutBearer(
                idea.kind(),
                idea.organisation(),
                "",
                "",
                NEIGHBOURS,
                idea.who().firstName(),
                idea.who().lastName(),
                idea.who().email(),
                "03 00 00 01 10",
                false,
                "",
                "",
                true,
                false,
                true);
    }
}
