package fr.fiftyfifty.platform.text;

import java.util.regex.Pattern;

/**
 * French spaces, set in one place: a narrow no-break space (U+202F) before {@code ; ! ?} and inside « », a no-break space
 * (U+00A0) before a colon. Authors type plain spaces (Imprimerie nationale, Lexique des règles typographiques).
 */
public final class FrenchTypography {

    private static final Pattern BEFORE = Pattern.compile("[ \\u00A0]([;!?»%])");
    private static final Pattern AFTER = Pattern.compile("«[ \\u00A0]");
    private static final Pattern COLON = Pattern.compile(" :(?=\\s|$)");
    private static final Pattern EURO = Pattern.compile("(?<=\\d) €");

    private FrenchTypography() {}

    public static String apply(String text) {
        String spaced = BEFORE.matcher(text).replaceAll("\u202F$1");
        spaced = AFTER.matcher(spaced).replaceAll("«\u202F");
        spaced = COLON.matcher(spaced).replaceAll("\u00A0:");
        return EURO.matcher(spaced).replaceAll("\u00A0€").replace('\'', '’');
    }
}
