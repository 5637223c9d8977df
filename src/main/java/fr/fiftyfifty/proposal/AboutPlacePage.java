package fr.fiftyfifty.proposal;

import fr.fiftyfifty.commune.ListKind;
import fr.fiftyfifty.idea.DraftContent;
import fr.fiftyfifty.idea.IdeaDrafting;
import fr.fiftyfifty.media.PhotoRow;
import fr.fiftyfifty.platform.faces.Option;
import fr.fiftyfifty.platform.fault.DomainException;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Screen 2 of 4: where, and a photograph in a form of its own, so that a refused picture costs no word. */
@Named
@RequestScoped
public class AboutPlacePage {

    @Inject
    IdeaDrafting drafting;

    @Inject
    DraftDesk desk;

    private boolean whole;
    private String label = "";
    private String lat = "";
    private String lon = "";
    private String district = "";
    private String alt = "";
    private @Nullable Part photo;

    @PostConstruct
    void load() {
        DraftContent.AboutPlace about = desk.content().place();
        if (about != null) {
            whole = about.whole();
            label = about.label();
            lat = about.latitude() == null ? "" : about.latitude().toString();
            lon = about.longitude() == null ? "" : about.longitude().toString();
            district = about.district();
        }
    }

    public void open() {
        desk.beginAtTheBeginning();
    }

    public void addPhoto() throws IOException {
        Part sent = photo;
        if (sent == null || sent.getSize() == 0) {
            throw DomainException.invalid("photo", "idea.photo.none");
        }
        try (InputStream in = sent.getInputStream()) {
            drafting.illustrate(
                    desk.caller(), desk.secret(), in, Objects.requireNonNullElse(sent.getSubmittedFileName(), ""), alt);
        }
        desk.goTo("/deposer/lieu?fait=photo");
    }

    public void next() {
        typed().check();
        save();
        desk.goTo("/deposer/promesses");
    }

    /** Unfinished is fine: whoever comes back later writes the rest then. */
    public void later() {
        save();
        desk.goTo("/deposer/plus-tard");
    }

    private void save() {
        drafting.locate(desk.caller(), desk.secret(), typed());
    }

    private DraftContent.AboutPlace typed() {
        return new DraftContent.AboutPlace(whole, label.strip(), degrees(lat), degrees(lon), district);
    }

    /** A point comes from the map's script only; anything else than degrees is no point. */
    private static @Nullable Double degrees(String typed) {
        try {
            double value = Double.parseDouble(typed);
            return Math.abs(value) <= 180 ? value : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    public boolean isPhotoAdded() {
        return desk.isDone("photo");
    }

    /** The photograph sent with the second screen, for its writer to see. */
    public List<PhotoRow> getPhotos() {
        return desk.photos();
    }

    public List<Option> getDistricts() {
        return desk.list(ListKind.DISTRICT);
    }

    public boolean isWhole() {
        return whole;
    }

    public void setWhole(boolean whole) {
        this.whole = whole;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getLat() {
        return lat;
    }

    public void setLat(String lat) {
        this.lat = lat;
    }

    public String getLon() {
        return lon;
    }

    public void setLon(String lon) {
        this.lon = lon;
    }

    public String getDistrict() {
        return district;
    }

    /** Faces says null for the empty line of a list. */
    public void setDistrict(@Nullable String district) {
        this.district = district == null ? "" : district;
    }

    public String getAlt() {
        return alt;
    }

    public void setAlt(String alt) {
        this.alt = alt;
    }

    public @Nullable Part getPhoto() {
        return photo;
    }

    public void setPhoto(@Nullable Part photo) {
        this.photo = photo;
    }
}
