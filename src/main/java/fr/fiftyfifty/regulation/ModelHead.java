package fr.fiftyfifty.regulation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A model in a list.
 *
 * @param termYearsLow shortest usual term, years; 0 for things of a day
 * @param termYearsHigh longest usual term, years
 * @param themes codes of the themes that it suits
 * @param keywords words of an idea that call for it
 * @param annexes what it may come with
 * @param checks what must be looked at before work
 */
public record ModelHead(
        String code,
        int version,
        String name,
        int termYearsLow,
        int termYearsHigh,
        List<String> themes,
        List<String> keywords,
        List<String> annexes,
        List<String> checks) {

    private static final int WORD_WEIGHS = 2;

    /** How well it suits an idea: a word of the idea weighs more than its theme. A theme alone proposes nothing. */
    int nearness(String theme, String words) {
        String plain = plain(words);
        long found = keywords.stream()
                .filter(keyword -> plain.contains(" " + plain(keyword).strip()))
                .count();
        return found == 0 ? 0 : (int) found * WORD_WEIGHS + (themes.contains(theme) ? 1 : 0);
    }

    private static String plain(String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return " " + bare.toLowerCase(Locale.FRENCH).replaceAll("[^a-z0-9]+", " ");
    }

    static List<String> split(String commas) {
        return commas.isEmpty()
                ? List.of()
                : Arrays.stream(commas.split(",", -1)).map(String::strip).toList();
    }
}
