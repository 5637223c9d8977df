package fr.fiftyfifty.evaluation;

import fr.fiftyfifty.idea.Offer;
import fr.fiftyfifty.idea.Wish;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the proposals are made from: facts of the idea and of its bearer that name nobody.
 *
 * @param theme code of the theme
 * @param text every word of the idea, made plain by {@link #plain}
 * @param whole the whole territory is concerned
 * @param kilometres from the centre of the commune to the point, or null without a point
 * @param organisation a legal person stands behind it
 * @param contact how its lead bearer can be reached
 * @param worksForTown the lead bearer works for the commune or is elected there
 */
record Facts(
        String theme,
        String text,
        Set<Offer> offers,
        Set<Wish> wishes,
        boolean whole,
        @Nullable Double kilometres,
        boolean organisation,
        Reach contact,
        boolean worksForTown) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final double EARTH_KILOMETRES = 6371;

    /** Who answers the telephone. */
    enum Reach {
        ADULT,
        GUARDIAN,
        MINOR_ALONE,
        NOBODY
    }

    Facts {
        offers = Set.copyOf(offers);
        wishes = Set.copyOf(wishes);
    }

    /** Whether a word of the text begins so: « fleur » finds « fleurir ». */
    boolean speaksOf(String beginning) {
        return Pattern.compile("\\b" + Pattern.quote(plain(beginning)))
                .matcher(text)
                .find();
    }

    /** The first of these that the text speaks of. */
    @Nullable
    String firstOf(List<String> beginnings) {
        return beginnings.stream().filter(this::speaksOf).findFirst().orElse(null);
    }

    /** Lower case, without accents. */
    static String plain(String words) {
        return MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.FRENCH);
    }

    /** Distance over ground between two points in degrees WGS84, in kilometres. */
    static double distance(double latitude, double longitude, double toLatitude, double toLongitude) {
        double north = Math.toRadians(toLatitude - latitude);
        double east = Math.toRadians(toLongitude - longitude) * Math.cos(Math.toRadians((latitude + toLatitude) / 2));
        return EARTH_KILOMETRES * Math.hypot(north, east);
    }
}
