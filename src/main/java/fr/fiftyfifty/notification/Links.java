package fr.fiftyfifty.notification;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Values that are addresses: {@code link}, {@code stop} and names that end in {@code Link}. They may lead to our own site only,
 * so that no typed text becomes a link in a mail of the commune.
 */
final class Links {

    private static final Pattern LOCAL = Pattern.compile("/(?!/)[!#-;=?-~]*");

    private Links() {}

    static boolean isLink(String name) {
        return name.equals("link") || name.equals("stop") || name.endsWith("Link");
    }

    /** The same values, addresses written out in full. */
    static Map<String, String> inFull(Map<String, String> args, String site) {
        Map<String, String> full = new TreeMap<>(args);
        full.replaceAll((name, value) -> isLink(name) ? inFull(name, value, site) : value);
        return full;
    }

    private static String inFull(String name, String value, String site) {
        boolean ours = value.toLowerCase(Locale.ROOT).startsWith(site.toLowerCase(Locale.ROOT) + "/");
        String local = ours ? value.substring(site.length()) : value;
        if (!LOCAL.matcher(local).matches()) {
            throw new IllegalArgumentException("the value of {" + name + "} is not an address of this site");
        }
        return site + local;
    }
}
