package fr.fiftyfifty.platform.security;

import fr.fiftyfifty.platform.oidc.IdentityProvider;
import fr.fiftyfifty.platform.oidc.ProviderTrouble;
import fr.fiftyfifty.platform.oidc.TokenChecks;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * {@code POST /deconnexion} ends a login here and at the provider; {@code POST /connexion/fin} is the provider telling us, from
 * server to server, that it ended a session.
 */
@WebServlet({"/deconnexion", LoginExit.BACK_CHANNEL})
public class LoginExit extends HttpServlet {

    @Serial
    private static final long serialVersionUID = 1L;

    public static final String BACK_CHANNEL = "/connexion/fin";

    private static final Logger LOG = Logger.getLogger(LoginExit.class.getName());

    @Inject
    transient IdentityProvider provider;

    @Inject
    transient TokenChecks checks;

    @Inject
    transient Logins logins;

    @Inject
    transient LoginCookie cookie;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (request.getServletPath().equals(BACK_CHANNEL)) {
            told(request, response);
        } else {
            leave(request, response);
        }
    }

    /** A remembered or typed address ends nothing: only the button does. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(LoginDoor.HOME);
    }

    private void leave(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Login> login = cookie.read(request).flatMap(logins::find);
        login.ifPresent(logins::close);
        cookie.clear(response);
        login.flatMap(Login::refreshToken).ifPresent(this::leaveProvider);
        response.sendRedirect(LoginDoor.local(request.getParameter("to")));
    }

    private void leaveProvider(String refreshToken) {
        try {
            provider.endSession(refreshToken);
        } catch (ProviderTrouble trouble) {
            // gone from here all the same; the provider's session ends by itself
            LOG.log(Level.WARNING, "the provider was not told of a logout: {0}", trouble.getMessage());
        }
    }

    private void told(HttpServletRequest request, HttpServletResponse response) {
        String token = request.getParameter("logout_token");
        try {
            TokenChecks.EndedSession ended = checks.logoutToken(token == null ? "" : token);
            if (ended.session() != null) {
                logins.closeSession(ended.session());
            } else if (ended.subject() != null) {
                logins.closeSubject(ended.subject());
            }
            response.setStatus(HttpServletResponse.SC_OK);
        } catch (ProviderTrouble trouble) {
            LOG.log(Level.WARNING, "a logout from the provider was not believed: {0}", trouble.getMessage());
            response.setStatus(
                    trouble.isRefusal()
                            ? HttpServletResponse.SC_BAD_REQUEST
                            : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
