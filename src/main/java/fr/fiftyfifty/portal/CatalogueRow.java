package fr.fiftyfifty.portal;

import fr.fiftyfifty.dossier.Stage;
import fr.fiftyfifty.dossier.Weight;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One public dossier in a list, on the map, in the feed and in open data: nothing here names a person. */
public record CatalogueRow(
        String reference,
        String title,
        String summary,
        String star,
        Stage stage,
        @Nullable Weight weight,
        String themeCode,
        String theme,
        @Nullable String districtCode,
        @Nullable String district,
        String placeLabel,
        boolean placeWhole,
        @Nullable Double latitude,
        @Nullable Double longitude,
        Instant submittedAt,
        Instant stageSince,
        boolean invented,
        @Nullable Photo photo) {

    /** Themes that have a drawing; a theme that a town adds later goes by its name alone. */
    private static final Set<String> DRAWN = Set.of(
            "resilience", "culture", "implication", "agriculture", "energie", "cadre-de-vie", "solidarite", "mobilite");

    public String pictogram() {
        return pictogram(themeCode);
    }

    static String pictogram(String theme) {
        return DRAWN.contains(theme) ? theme : "";
    }

    /** The mark of {@code ff:status} beside the stage's words. */
    public String state() {
        return state(stage);
    }

    static String state(Stage stage) {
        return switch (stage) {
            case IN_USE, DONE -> "kept";
            case TO_SIGN, IN_PROGRESS -> "agreed";
            case STOPPED, NO_FOLLOW_UP -> "stopped";
            case DORMANT -> "waiting";
            case SUBMITTED, EVALUATION, PROMISES -> "open";
        };
    }

    /** Whether the star is reached: the thing is there and lives. */
    public boolean reached() {
        return stage == Stage.IN_USE || stage == Stage.DONE;
    }

    public boolean onMap() {
        return latitude != null && longitude != null;
    }

    /**
     * The picture of a card.
     *
     * @param address of its small size
     * @param alt what it shows, in the sender's words; empty when they said nothing, and the title beside says enough
     */
    public record Photo(String address, String alt) {}
}
