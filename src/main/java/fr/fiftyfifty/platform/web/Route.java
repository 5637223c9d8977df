package fr.fiftyfifty.platform.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One address of the site and the page behind it, such as {@code /projets/{reference}  /portal/dossier.xhtml  public}. */
public record Route(String path, String view, Audience audience, Pattern pattern, List<String> names) {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    /** Who may open a page, and how it is served. */
    public enum Audience {
        /** Same bytes for everyone, no session, cacheable. */
        PUBLIC,
        /** Forms that need no login; never cached. */
        OPEN,
        /** Any logged-in person. */
        MEMBER,
        /** People who work for the commune. */
        STAFF;

        public boolean needsLogin() {
            return this == MEMBER || this == STAFF;
        }
    }

    static Route parse(String line) {
        String[] words = line.split("\\s+", 3);
        List<String> names = new ArrayList<>();
        Matcher found = NAME.matcher(words[0]);
        StringBuilder regex = new StringBuilder();
        int from = 0;
        while (found.find()) {
            regex.append(Pattern.quote(words[0].substring(from, found.start()))).append("([^/]{1,200})");
            names.add(found.group(1));
            from = found.end();
        }
        regex.append(Pattern.quote(words[0].substring(from)));
        Audience audience = Audience.valueOf(words[2].strip().toUpperCase(Locale.ROOT));
        return new Route(words[0], words[1], audience, Pattern.compile(regex.toString()), List.copyOf(names));
    }

    /** The view with the path's parameters as a query, when the path is this route's. */
    Optional<String> target(String asked) {
        Matcher match = pattern.matcher(asked);
        if (!match.matches()) {
            return Optional.empty();
        }
        StringBuilder target = new StringBuilder(view);
        for (int i = 0; i < names.size(); i++) {
            target.append(i == 0 ? '?' : '&')
                    .append(names.get(i))
                    .append('=')
                    .append(URLEncoder.encode(match.group(i + 1), StandardCharsets.UTF_8));
        }
        return Optional.of(target.toString());
    }
}
