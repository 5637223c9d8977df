package fr.fiftyfifty.platform.pdf;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Joins Arabic letters by Unicode's presentation forms, which our fallback family has and the renderer does not choose itself.
 * The table is Unicode's own: each form's name says which of the four it is, and its decomposition which letter.
 */
final class ArabicLetters {

    private static final Pattern FORM = Pattern.compile("[\uFB50-\uFBFF\uFE80-\uFEFC]");

    /** Letter (or lam with alef) to its forms: isolated, final, initial, medial; a letter that never joins the next has two. */
    private static final Map<String, Map<String, Character>> FORMS = new HashMap<>();

    static {
        forms(0xFB50, 0xFBFF); // Persian and Urdu letters
        forms(0xFE80, 0xFEFC);
    }

    private ArabicLetters() {}

    private static void forms(int from, int to) {
        for (int form = from; form <= to; form++) {
            String name = Character.getName(form);
            if (name != null && name.endsWith(" FORM")) {
                String letter = Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
                String place = name.substring(name.lastIndexOf(' ', name.length() - 6) + 1, name.length() - 5);
                FORMS.computeIfAbsent(letter, any -> new HashMap<>()).put(place, (char) form);
            }
        }
    }

    static String joined(String text) {
        StringBuilder out = new StringBuilder();
        String before = "";
        for (int at = 0; at < text.length(); ) {
            String letter = letterAt(text, at);
            at += letter.length();
            Map<String, Character> forms = FORMS.get(letter);
            if (forms != null) {
                boolean reached = has(FORMS.get(before), "INITIAL") && has(forms, "FINAL");
                boolean reaches =
                        has(forms, "INITIAL") && at < text.length() && has(FORMS.get(nextLetter(text, at)), "FINAL");
                String place = reached ? (reaches ? "MEDIAL" : "FINAL") : reaches ? "INITIAL" : "ISOLATED";
                out.append(forms.getOrDefault(place, letter.charAt(0)).charValue());
            } else {
                out.append(letter);
            }
            if (!isMark(letter)) {
                before = letter;
            }
        }
        return out.toString();
    }

    static String apart(String text) {
        return FORM.matcher(text).replaceAll(form -> Normalizer.normalize(form.group(), Normalizer.Form.NFKC));
    }

    /** The letter there; lam followed by an alef is one. */
    private static String letterAt(String text, int at) {
        if (at + 2 <= text.length() && FORMS.containsKey(text.substring(at, at + 2))) {
            return text.substring(at, at + 2);
        }
        return text.substring(at, at + 1);
    }

    private static String nextLetter(String text, int at) {
        int next = at;
        while (next < text.length() - 1 && isMark(text.substring(next, next + 1))) {
            next++;
        }
        return letterAt(text, next);
    }

    private static boolean isMark(String letter) {
        return Character.getType(letter.charAt(0)) == Character.NON_SPACING_MARK;
    }

    private static boolean has(@Nullable Map<String, Character> forms, String place) {
        return forms != null && forms.containsKey(place);
    }
}
