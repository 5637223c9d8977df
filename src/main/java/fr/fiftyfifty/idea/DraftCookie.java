package fr.fiftyfifty.idea;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Where the writer's device keeps the secret of the draft. */
@RequestScoped
class DraftCookie {

    private static final String NAME = "ff-brouillon";
    private static final Duration KEPT = Duration.ofDays(183);

    @Inject
    HttpServletRequest request;

    @Inject
    ExternalContext faces;

    @Nullable
    String secret() {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (NAME.equals(cookie.getName()) && !cookie.getValue().isEmpty()) {
                    return cookie.getValue();
                }
            }
        }
        return null;
    }

    void keep(String secret) {
        set(secret, (int) KEPT.toSeconds());
    }

    void forget() {
        set("", 0);
    }

    private void set(String value, int seconds) {
        Cookie cookie = new Cookie(NAME, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax");
        ((HttpServletResponse) faces.getResponse()).addCookie(cookie);
    }
}
