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
            response.addHeader("Content-Security-Policy", STAFF_POLICY);
            chain.doFilter(request, response);
        } else {
            response.setHeader("Content-Security-Policy", PUBLIC_POLICY);
            chain.doFilter(request, new OwnPolicyOnly(response));
        }
    }

    /** PrimeFaces adds a nonce policy to every Faces page; on stateless pages it would change every answer. */
    private static final class OwnPolicyOnly extends HttpServletResponseWrapper {

        OwnPolicyOnly(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setHeader(String name, String value) {
            if (!isForeign(name, value)) {
                super.setHeader(name, value);
            }
        }

        @Override
        public void addHeader(String name, String value) {
            if (!isForeign(name, value)) {
                super.addHeader(name, value);
            }
        }

        private static boolean isForeign(String name, String value) {
            return POLICY.equals(name.toLowerCase(Locale.ROOT)) && value.contains("'nonce-");
        }
    }
}
