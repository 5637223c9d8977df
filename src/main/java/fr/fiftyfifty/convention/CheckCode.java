package fr.fiftyfifty.convention;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The code by which anybody holding the paper asks whether it is genuine, such as {@code KX7-4PF-92M}: 41 bits from signs that
 * can be said on the telephone and are not taken for one another. No vowel, so it never spells a word.
 */
public final class CheckCode {

    static final String ALPHABET = "CDFGHJKMNPQRTVWX23456789";
    private static final int LENGTH = 9;
    private static final int GROUP = 3;
    private static final SecureRandom RANDOM = new SecureRandom();

    private CheckCode() {}

    static String make() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                code.append('-');
            }
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** What somebody typed, in the form that is kept; empty when it cannot be a code at all. */
    public static Optional<String> read(String typed) {
        String signs = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Z}\\p{Pd}._/]+", "");
        if (signs.length() != LENGTH || signs.chars().anyMatch(sign -> ALPHABET.indexOf(sign) < 0)) {
            return Optional.empty();
        }
        return Optional.of(
                signs.substring(0, GROUP) + "-" + signs.substring(GROUP, 2 * GROUP) + "-" + signs.substring(2 * GROUP));
    }
}
