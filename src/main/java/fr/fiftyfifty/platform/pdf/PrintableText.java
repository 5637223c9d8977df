package fr.fiftyfifty.platform.pdf;

import java.util.regex.Pattern;

/** What people paste may hold signs that XML forbids, or that are not ink and would print as boxes. */
final class PrintableText {

    /** Controls, halves of pairs, non-characters: one of them would stop the whole document. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    /** Joiners, variation selectors, direction marks and overrides, tags: no ink, and overrides could disguise a name. */
    private static final Pattern WITHOUT_INK =
            Pattern.compile("[\\x{200B}-\\x{200F}\\x{202A}-\\x{202E}\\x{2060}-\\x{2069}\\x{FE00}-\\x{FE0F}\\x{FEFF}"
                    + "\\x{E0000}-\\x{E0FFF}]");

    private PrintableText() {}

    static String of(String text) {
        return WITHOUT_INK.matcher(FORBIDDEN.matcher(text).replaceAll("\uFFFD")).replaceAll("");
    }
}
