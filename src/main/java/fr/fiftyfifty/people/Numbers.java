package fr.fiftyfifty.people;

import java.util.Locale;
import java.util.regex.Pattern;

/** The checks of the numbers that organisations carry. */
final class Numbers {

    private static final Pattern RNA = Pattern.compile("W\\d{9}");
    private static final Pattern SIRET = Pattern.compile("\\d{14}");
    private static final String LA_POSTE = "356000000";

    private Numbers() {}

    /** Upper case, without spaces: people copy these numbers from letters. */
    static String tidy(String typed) {
        return typed.replaceAll("[\\s\\u00A0\\u202F.]", "").toUpperCase(Locale.ROOT);
    }

    /** RNA: W and nine digits; there is no checksum. */
    static boolean isRna(String number) {
        return RNA.matcher(number).matches();
    }

    /** SIRET: 14 digits with Luhn's key; the offices of La Poste may instead add up to a multiple of five. */
    static boolean isSiret(String number) {
        if (!SIRET.matcher(number).matches()) {
            return false;
        }
        int luhn = 0;
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            sum += digit;
            int weighted = i % 2 == 1 ? digit * 2 : digit;
            luhn += weighted > 9 ? weighted - 9 : weighted;
        }
        return luhn % 10 == 0 || (number.startsWith(LA_POSTE) && sum % 5 == 0);
    }
}
