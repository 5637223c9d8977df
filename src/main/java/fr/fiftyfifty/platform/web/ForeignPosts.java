package fr.fiftyfifty.platform.web;

import fr.fiftyfifty.platform.oidc.OidcSettings;
import fr.fiftyfifty.platform.security.LoginExit;
import fr.fiftyfifty.platform.security.LoginMechanism;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses whatever would change something and was not sent from our own pages. A stateless form has no token of its own, so
 * this stands before every page.
 *
 * <p>Browsers say by themselves where a request comes from: Sec-Fetch-Site over TLS and on localhost, Origin on every post.
 */
public class ForeignPosts extends HttpFilter {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    transient OidcSettings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean free = SAFE.contains(request.getMethod()) || carriesItsOwnProof(request);
        if (free
                || isOurs(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), originOf(settings.url()))) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /**
     * A bearer token and a signed logout notice are sent by programs; no browser adds them to a foreign form. The secret in an
     * address that stops mails is sent by the reader's mail programme (RFC 8058).
     */
    private static boolean carriesItsOwnProof(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.equals(LoginExit.BACK_CHANNEL)
                || path.startsWith("/ne-plus-suivre/")
                || (path.startsWith(LoginMechanism.API) && request.getHeader("Authorization") != null);
    }

    static boolean isOurs(@Nullable String fetchSite, @Nullable String origin, String ourOrigin) {
        if (fetchSite != null) {
            return fetchSite.equals("same-origin") || fetchSite.equals("none");
        }
        return origin != null && origin.equals(ourOrigin);
    }

    /** Scheme, host and port, the port left out where it is the scheme's own. */
    static String originOf(String url) {
        URI address = URI.create(url);
        String scheme = address.getScheme().toLowerCase(Locale.ROOT);
        int port = address.getPort();
        boolean usual = port == -1 || port == (scheme.equals("https") ? 443 : 80);
        return scheme + "://" + address.getHost().toLowerCase(Locale.ROOT) + (usual ? "" : ":" + port);
    }
}
