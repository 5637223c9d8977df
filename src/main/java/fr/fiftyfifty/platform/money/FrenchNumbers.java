package fr.fiftyfifty.platform.money;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as they are printed and as they are typed in France. */
public final class FrenchNumbers {

    /** Between groups of three digits (narrow, no break). */
    static final char GROUP = '\u202F';
    /** Between a number and its unit (no break). */
    static final char BEFORE_UNIT = '\u00A0';

    private static final Pattern SPACES = Pattern.compile("[\\s\u00A0\u202F\u2009]+");
    private static final Pattern PLAIN = Pattern.compile("[0-9]{1,12}(?:[.,][0-9]{1,6})?");
    private static final Pattern DOTTED = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{3}){1,3},[0-9]{1,6}");

    private FrenchNumbers() {}

    /** « 1 234,5 »: no useless zero, never rounded. */
    public static String plain(BigDecimal number) {
        return format("#,##0.######", number);
    }

    /** « 1 234,50 ». */
    static String cents(BigDecimal number) {
        return format("#,##0.00", number);
    }

    /** What a person typed, « 1 234,5 », « 1234.5 », « 1.234,50 »; empty when it can be read in no way or in two. */
    static Optional<BigDecimal> read(String typed) {
        String text = SPACES.matcher(typed).replaceAll("");
        if (DOTTED.matcher(text).matches()) {
            text = text.replace(".", "");
        }
        return PLAIN.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }

    private static String format(String pattern, BigDecimal number) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.FRANCE);
        symbols.setGroupingSeparator(GROUP);
        symbols.setDecimalSeparator(',');
        return new DecimalFormat(pattern, symbols).format(number);
    }
}
