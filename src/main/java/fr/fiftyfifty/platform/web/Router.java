package fr.fiftyfifty.platform.web;

import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.CurrentCaller;
import fr.fiftyfifty.platform.security.Role;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Leads an address to its page, and stops at the door whoever may not open it.
 *
 * <p>Pages have French addresses that outlive their files; the raw {@code .xhtml} answers 404, so no page is reached around
 * its door.
 */
public class Router extends HttpFilter {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Set<Role> TOWN_HALL = Set.of(
            Role.AGENT,
            Role.COORDINATOR,
            Role.COUNCILLOR,
            Role.MAYOR,
            Role.CABINET,
            Role.DGS,
            Role.FINANCE,
            Role.ADMIN,
            Role.DPO);

    @Inject
    transient CurrentCaller caller;

    @Inject
    transient LostLogins lostLogins;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Locale locale = Locale.FRENCH;
        if (path.equals("/en") || path.startsWith("/en/")) {
            locale = Locale.ENGLISH;
            path = path.equals("/en") ? "/" : path.substring(3);
        }
        Optional<Routes.Found> found = Routes.find(path);
        if (found.isPresent()) {
            open(found.get(), path, locale, request, response);
        } else if (path.endsWith(".xhtml") && !path.startsWith("/jakarta.faces.resource/")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void open(
            Routes.Found found, String path, Locale locale, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Caller who = caller.get();
        Route route = found.route();
        if (route.audience() == Route.Audience.STAFF && !Locale.FRENCH.equals(locale)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Asked asked = new Asked(path, request.getQueryString(), locale, route);
        if (route.audience().needsLogin() && !who.isKnown()) {
            lostLogins.answer(asked, request, response);
            return;
        }
        if (route.audience() == Route.Audience.STAFF && !who.isAny(TOWN_HALL)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        asked.keepIn(request);
        if (route.audience() == Route.Audience.PUBLIC) {
            PublicAnswer answer = new PublicAnswer(request, response);
            request.getRequestDispatcher(found.target()).forward(request, answer);
            answer.send();
        } else {
            response.setHeader("Cache-Control", "private, no-store");
            request.getRequestDispatcher(found.target()).forward(request, response);
        }
    }
}
