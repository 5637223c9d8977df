package fr.fiftyfifty.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What the browser holds of a login: a random token, and for ten minutes each attempt under way.
 *
 * <p>With TLS the names begin with {@code __Host-}: no neighbouring host and no plain connection can plant one.
 */
@ApplicationScoped
class LoginCookie {

    private static final String NAME = "ff";
    private static final String ATTEMPT = "ff-go-";
    private static final Duration UNTIL_CLOSED = Duration.ofSeconds(-1);
    private static final Duration ATTEMPT_LIFE = Duration.ofMinutes(10);

    @Inject
    @ConfigProperty(name = "app.cookie.secure", defaultValue = "true")
    boolean secure;

    Optional<String> read(HttpServletRequest request) {
        return value(request, named(NAME));
    }

    /** @param lasting stays when the browser is closed; how long the login really lives is for its row to say */
    void give(HttpServletResponse response, String token, boolean lasting) {
        set(response, named(NAME), token, lasting ? Login.MAIL_LINK_LIFE : UNTIL_CLOSED);
    }

    void clear(HttpServletResponse response) {
        set(response, named(NAME), "", Duration.ZERO);
    }

    void keep(HttpServletResponse response, LoginAttempt attempt) {
        set(response, nameOf(attempt.state()), attempt.written(), ATTEMPT_LIFE);
    }

    /** The attempt of this state; gone once taken, so that a code is tried once. */
    Optional<LoginAttempt> take(HttpServletRequest request, HttpServletResponse response, String state) {
        Optional<LoginAttempt> attempt =
                value(request, nameOf(state)).flatMap(written -> LoginAttempt.read(written, state));
        attempt.ifPresent(known -> set(response, nameOf(known.state()), "", Duration.ZERO));
        return attempt;
    }

    private String nameOf(String state) {
        return named(ATTEMPT + state.substring(0, Math.min(8, state.length())));
    }

    private String named(String name) {
        return secure ? "__Host-" + name : name;
    }

    private void set(HttpServletResponse response, String name, String value, Duration life) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) life.toSeconds());
        response.addCookie(cookie);
    }

    private static Optional<String> value(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(name) && !cookie.getValue().isEmpty()) {
                    return Optional.of(cookie.getValue());
                }
            }
        }
        return Optional.empty();
    }
}
