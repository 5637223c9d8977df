package fr.fiftyfifty.takeover;

import fr.fiftyfifty.dossier.Weight;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is typed on the screen of « Reprise », as it was typed. */
public class TakeoverText implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final PaperText paper = new PaperText();
    private String title = "";
    private String summary = "";
    private String star = "";
    private String theme = "";
    private String district = "";
    private String place = "";
    private String lat = "";
    private String lon = "";
    private String bearers = "";
    private @Nullable LocalDate submittedOn;
    private String weight = Weight.SHORT.name();
    private String years = "";
    private String stones = "";
    private String end = PastEnd.UNDER_WAY.name();
    private @Nullable LocalDate endedOn;
    private String leaves = "";
    private String lesson = "";
    private String alt = "";
    private boolean shown;

    PastDossier dossier(@Nullable PastPaper past, List<PastDossier.Photo> photos) {
        return new PastDossier(
                new PastDossier.What(title, summary, star, theme, district, place, degrees(lat), degrees(lon)),
                bearers,
                null,
                submittedOn,
                Weight.valueOf(weight),
                paper.lines(),
                past,
                PastYear.parse(years),
                PastStone.parse(stones),
                PastEnd.valueOf(end),
                endedOn,
                leaves,
                lesson,
                photos,
                shown,
                false);
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

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getStar() {
        return star;
    }

    public void setStar(String star) {
        this.star = star;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public String getDistrict() {
        return district;
    }

    /** Faces says null for the empty line of a list. */
    public void setDistrict(@Nullable String district) {
        this.district = district == null ? "" : district;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
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

    public String getBearers() {
        return bearers;
    }

    public void setBearers(String bearers) {
        this.bearers = bearers;
    }

    public @Nullable LocalDate getSubmittedOn() {
        return submittedOn;
    }

    public void setSubmittedOn(@Nullable LocalDate submittedOn) {
        this.submittedOn = submittedOn;
    }

    public String getWeight() {
        return weight;
    }

    public void setWeight(String weight) {
        this.weight = weight;
    }

    public String getYears() {
        return years;
    }

    public void setYears(String years) {
        this.years = years;
    }

    public String getStones() {
        return stones;
    }

    public void setStones(String stones) {
        this.stones = stones;
    }

    public String getEnd() {
        return end;
    }

    public void setEnd(String end) {
        this.end = end;
    }

    public @Nullable LocalDate getEndedOn() {
        return endedOn;
    }

    public void setEndedOn(@Nullable LocalDate endedOn) {
        this.endedOn = endedOn;
    }

    public String getLeaves() {
        return leaves;
    }

    public void setLeaves(String leaves) {
        this.leaves = leaves;
    }

    public String getLesson() {
        return lesson;
    }

    public void setLesson(String lesson) {
        this.lesson = lesson;
    }

    public String getAlt() {
        return alt;
    }

    public void setAlt(String alt) {
        this.alt = alt;
    }

    public boolean isShown() {
        return shown;
    }

    public void setShown(boolean shown) {
        this.shown = shown;
    }

    public PaperText getPaper() {
        return paper;
    }
}
