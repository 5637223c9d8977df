package fr.fiftyfifty.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for, before the forward to the page.
 *
 * @param path the address without language, such as {@code /projets}
 * @param query the query string as typed, or null
 * @param locale French, or English under {@code /en}
 * @param route the page's route
 */
public record Asked(String path, @Nullable String query, Locale locale, Route route) {

    private static final String ATTRIBUTE = Asked.class.getName();

    void keepIn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    public static @Nullable Asked in(HttpServletRequest request) {
        return (Asked) request.getAttribute(ATTRIBUTE);
    }

    /** The same address in the same language, with its query. */
    public String address() {
        return in(locale, path) + (query == null ? "" : "?" + query);
    }

    /** A local address in a language. */
    public static String in(Locale locale, String path) {
        boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
        return english ? (path.equals("/") ? "/en" : "/en" + path) : path;
    }
}
