package fr.fiftyfifty.commune;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Subject and body (light Markdown) of a letter, with places such as {@code {reference}}. */
public record LetterText(String subject, String body) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    /** The names of its places: a changed letter may use only those of the one it replaces. */
    public Set<String> places() {
        Set<String> places = new TreeSet<>();
        Matcher found = PLACE.matcher(subject + body);
        while (found.find()) {
            places.add(found.group(1));
        }
        return places;
    }
}
