package fr.fiftyfifty.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Where it happens: an address in words with a point when known, or the whole commune. Degrees WGS84. */
@Embeddable
public class Place {

    @Column(name = "place_label")
    private String label = "";

    @Column(name = "place_whole")
    private boolean whole;

    private @Nullable Double latitude;
    private @Nullable Double longitude;

    protected Place() {}

    public static Place whole() {
        Place place = new Place();
        place.whole = true;
        return place;
    }

    public static Place at(String label, @Nullable Double latitude, @Nullable Double longitude) {
        Place place = new Place();
        place.label = label;
        place.latitude = longitude == null ? null : latitude;
        place.longitude = latitude == null ? null : longitude;
        return place;
    }

    public String label() {
        return label;
    }

    public boolean isWhole() {
        return whole;
    }

    public @Nullable Double latitude() {
        return latitude;
    }

    public @Nullable Double longitude() {
        return longitude;
    }
}
