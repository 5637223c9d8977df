package fr.fiftyfifty.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The head of one dossier's page: what stands above everything else, for those who may see it. */
public record DossierHead(
        Long id,
        String reference,
        String title,
        String summary,
        String star,
        Stage stage,
        @Nullable Weight weight,
        String theme,
        @Nullable String district,
        String placeLabel,
        boolean placeWhole,
        @Nullable Double latitude,
        @Nullable Double longitude,
        boolean publishable,
        Dossier.Visibility visibility,
        Instant submittedAt,
        boolean invented,
        int version) {

    public boolean isPublic() {
        return visibility == Dossier.Visibility.PUBLIC;
    }
}
