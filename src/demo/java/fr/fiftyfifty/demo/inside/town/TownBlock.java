package fr.fiftyfifty.demo.inside.town;

import fr.fiftyfifty.commitment.Side;
import fr.fiftyfifty.dossier.Weight;
import fr.fiftyfifty.platform.text.FrenchTypography;
import fr.fiftyfifty.takeover.PastDossier;
import fr.fiftyfifty.takeover.PastEnd;
import fr.fiftyfifty.takeover.PastLine;
import fr.fiftyfifty.takeover.PastPaper;
import fr.fiftyfifty.takeover.PastStone;
import fr.fiftyfifty.takeover.PastYear;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One dossier of the file, key by key; what it says is told in French typography. */
final class TownBlock {

    private static final String SEPARATOR = "\\|";

    private final String name;
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    TownBlock(String name) {
        this.name = name;
    }

    void put(String key, String value) {
        values.computeIfAbsent(key, ignored -> new ArrayList<>()).add(value);
    }

    String name() {
        return name;
    }

    String text(String key) {
        return FrenchTypography.apply(raw(key));
    }

    String raw(String key) {
        return String.join("\n", values.getOrDefault(key, List.of()));
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** As the act takes it; the same for every town, but for the invented data's flag. */
    PastDossier dossier(@Nullable Long lead) {
        String[] end = raw("end").split(" ", 2);
        boolean over = has("end");
        return new PastDossier(
                what(),
                text("bearers"),
                lead,
                LocalDate.parse(raw("brought")),
                Weight.valueOf(raw("weight")),
                lines(),
                paper(),
                years(),
                stones(),
                over ? PastEnd.valueOf(end[0]) : PastEnd.UNDER_WAY,
                over ? LocalDate.parse(end[1]) : null,
                text("leaves"),
                text("lesson"),
                photos(),
                true,
                true);
    }

    private PastDossier.What what() {
        String[] at = raw("at").split(" ", 2);
        boolean located = has("at");
        return new PastDossier.What(
                text("title"),
                text("summary"),
                text("star"),
                raw("theme"),
                raw("district"),
                text("place"),
                located ? Double.valueOf(at[0]) : null,
                located ? Double.valueOf(at[1]) : null);
    }

    private List<PastLine> lines() {
        return Stream.concat(
                        PastLine.parse("residents", Side.RESIDENTS, raw("residents")).stream(),
                        PastLine.parse("town", Side.COMMUNE, raw("town")).stream())
                .toList();
    }

    private List<PastYear> years() {
        return PastYear.parse(raw("year")).stream()
                .map(year -> new PastYear(
                        year.year(),
                        year.residentsHours(),
                        year.communeHours(),
                        year.communeEuros(),
                        year.people(),
                        FrenchTypography.apply(year.words())))
                .toList();
    }

    private List<PastStone> stones() {
        return PastStone.parse(raw("stone")).stream()
                .map(stone -> new PastStone(FrenchTypography.apply(stone.words()), stone.day()))
                .toList();
    }

    private @Nullable PastPaper paper() {
        if (!has("signed")) {
            return null;
        }
        return new PastPaper(
                text("bearers") + " ; la commune, par son maire",
                LocalDate.parse(raw("signed")),
                LocalDate.parse(raw("from")),
                LocalDate.parse(raw("to")),
                null,
                "",
                true);
    }

    private List<PastDossier.Photo> photos() {
        if (!has("picture")) {
            return List.of();
        }
        String[] picture = raw("picture").split(SEPARATOR, 2);
        String file = picture[0].strip();
        return List.of(new PastDossier.Photo(picture(file), file, FrenchTypography.apply(picture[1].strip())));
    }

    static InputStream picture(String file) {
        return Objects.requireNonNull(TownBlock.class.getResourceAsStream("/pictures/" + file), file);
    }
}
