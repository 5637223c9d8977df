package fr.fiftyfifty.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.Serial;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Headers of every answer, and the strict content policy of public and residents' pages. Staff pages keep the nonce that
 * PrimeFaces writes for its scripts and get the rest of the policy as a second header: browsers apply both.
 */
public class SecurityHeaders extends HttpFilter {

    @Serial
    private static final long serialVersionUID = 1L;

    static final String PUBLIC_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
            + "img-src 'self' data: blob:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String STAFF_POLICY =
            "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; "
                    + "object-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String POLICY = "content-security-policy";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(self), interest-cohort=()");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        String path = request.getRequestURI().substring(request.getContextPath().length());
        boolean staff = path.startsWith("/agent") || path.startsWith("/jakarta.faces.resource/");
        if (staff) {
            response.setHeader("Content-Security-Policy", STAFF_POLICY);
            chain.doFilter(request, new OnePolicy(response, STAFF_POLICY));
        } else {
            response.setHeader("Content-Security-Policy", PUBLIC_POLICY);
            chain.doFilter(request, new OnePolicy(response, null));
        }
    }

    /**
     * PrimeFaces adds a nonce policy to every Faces page. On stateless pages it would change every answer, so it is dropped. On
     * staff pages its nonce joins our policy: beside it, in a header of its own, our default would still stop the scripts.
     */
    private static final class OnePolicy extends HttpServletResponseWrapper {

        private final @Nullable String joined;

        OnePolicy(HttpServletResponse response, @Nullable String joined) {
            super(response);
            this.joined = joined;
        }

        @Override
        public void setHeader(String name, String value) {
            if (!isForeign(name, value)) {
                super.setHeader(name, value);
            } else if (joined != null) {
                super.setHeader(name, joined + "; " + value);
            }
        }

        @Override
        public void addHeader(String name, String value) {
            if (!isForeign(name, value)) {
                super.addHeader(name, value);
            } else if (joined != null) {
                super.setHeader(name, joined + "; " + value);
            }
        }

        private static boolean isForeign(String name, String value) {
            return POLICY.equals(name.toLowerCase(Locale.ROOT)) && value.contains("'nonce-");
        }
    }
}
