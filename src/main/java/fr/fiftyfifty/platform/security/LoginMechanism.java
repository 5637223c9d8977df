package fr.fiftyfifty.platform.security;

import fr.fiftyfifty.platform.oidc.ProviderTrouble;
import fr.fiftyfifty.platform.text.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Recognises who asks, before any filter or page: by the login cookie on pages, by a bearer token on {@code /api}, which
 * looks at no cookie and so needs no protection against foreign forms.
 *
 * <p>It only recognises. Doors are for the router, permissions for the guard.
 */
@ApplicationScoped
public class LoginMechanism implements HttpAuthenticationMechanism {

    public static final String API = "/api/";
    private static final String BEARER = "Bearer ";

    /** Styles, scripts and fonts are nobody's: no look-up for them. */
    private static final Pattern STATIC = Pattern.compile(".*\\.(css|js|mjs|map|woff2|ico)(\\.xhtml)?");

    @Inject
    KnownCallers known;

    @Inject
    CurrentCaller current;

    @Inject
    LoginCookie cookie;

    @Inject
    Words words;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.startsWith(API)) {
            return byBearer(request, response, context);
        }
        if (STATIC.matcher(path).matches()) {
            return context.doNothing();
        }
        Optional<Caller> caller = cookie.read(request).flatMap(known::byCookie);
        if (caller.isPresent()) {
            return enter(caller.get(), context);
        }
        return context.isProtected() ? context.redirect(LoginDoor.address(path)) : context.doNothing();
    }

    private AuthenticationStatus byBearer(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        String header = request.getHeader("Authorization");
        if (header == null && !context.isProtected()) {
            return context.doNothing();
        }
        if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return refuse(response, HttpServletResponse.SC_UNAUTHORIZED, "platform.login.bearer");
        }
        try {
            return enter(known.byBearer(header.substring(BEARER.length()).strip()), context);
        } catch (ProviderTrouble trouble) {
            return trouble.isRefusal()
                    ? refuse(response, HttpServletResponse.SC_UNAUTHORIZED, "platform.login.bearer")
                    : refuse(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "platform.login.down");
        }
    }

    private AuthenticationStatus enter(Caller caller, HttpMessageContext context) {
        current.set(caller);
        Set<String> roles = caller.roles().stream().map(Role::claim).collect(Collectors.toSet());
        // the container logs principals: a number, never a name or an address
        return context.notifyContainerAboutLogin("person-" + caller.personId(), roles);
    }

    /** The container would answer a page; a program wants a problem (RFC 9457). */
    private AuthenticationStatus refuse(HttpServletResponse response, int status, String key)
            throws AuthenticationException {
        response.setStatus(status);
        response.setHeader("WWW-Authenticate", "Bearer realm=\"fiftyfifty\", error=\"invalid_token\"");
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/problem+json;charset=UTF-8");
        try {
            response.getWriter()
                    .write("{\"type\":\"urn:fiftyfifty:%s\",\"title\":\"%s\",\"status\":%d}"
                            .formatted(key, words.of(key).replace("\"", "\\\""), status));
            response.flushBuffer();
        } catch (IOException e) {
            throw new AuthenticationException("the refusal could not be written", e);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }
}
