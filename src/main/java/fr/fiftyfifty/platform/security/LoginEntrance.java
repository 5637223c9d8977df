package fr.fiftyfifty.platform.security;

import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.fault.Faults;
import fr.fiftyfifty.platform.oidc.Claims;
import fr.fiftyfifty.platform.oidc.IdentityProvider;
import fr.fiftyfifty.platform.oidc.OidcSettings;
import fr.fiftyfifty.platform.oidc.ProviderTrouble;
import fr.fiftyfifty.platform.oidc.TokenChecks;
import fr.fiftyfifty.platform.oidc.TokenSet;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** {@code /connexion} sends people to the provider, {@code /connexion/retour} takes them back with a code. */
@WebServlet({"/connexion", "/connexion/retour"})
public class LoginEntrance extends HttpServlet {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Logger LOG = Logger.getLogger(LoginEntrance.class.getName());

    @Inject
    transient IdentityProvider provider;

    @Inject
    transient OidcSettings settings;

    @Inject
    transient TokenChecks checks;

    @Inject
    transient Logins logins;

    @Inject
    transient LoginCookie cookie;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Cache-Control", "no-store");
        if (request.getServletPath().endsWith("/retour")) {
            comeBack(request, response);
        } else {
            setOut(request, response);
        }
    }

    private void setOut(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        LoginAttempt attempt = LoginAttempt.begin(LoginDoor.local(request.getParameter("to")));
        String language = attempt.to().equals("/en") || attempt.to().startsWith("/en/") ? "en" : "fr";
        try {
            String address = provider.authorization(attempt.state(), attempt.nonce(), attempt.challenge(), language);
            cookie.keep(response, attempt);
            response.sendRedirect(address);
        } catch (ProviderTrouble trouble) {
            LOG.log(Level.WARNING, "login is closed: {0}", trouble.getMessage());
            sorry(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "platform.login.down", attempt.to());
        }
    }

    private void comeBack(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String state = request.getParameter("state");
        Optional<LoginAttempt> attempt = state == null ? Optional.empty() : cookie.take(request, response, state);
        String to = attempt.map(LoginAttempt::to).orElse(LoginDoor.HOME);
        String code = request.getParameter("code");
        String issuer = request.getParameter("iss");
        boolean ours = issuer == null || issuer.equals(settings.issuer());
        if (attempt.isEmpty() || code == null || !ours) {
            sorry(request, response, HttpServletResponse.SC_BAD_REQUEST, "platform.login.lost", to);
            return;
        }
        try {
            enter(attempt.get(), code, request, response);
            response.sendRedirect(to);
        } catch (ProviderTrouble trouble) {
            LOG.log(Level.WARNING, "a login failed: {0}", trouble.getMessage());
            String key = trouble.isRefusal() ? "platform.login.lost" : "platform.login.down";
            int status = trouble.isRefusal()
                    ? HttpServletResponse.SC_BAD_REQUEST
                    : HttpServletResponse.SC_SERVICE_UNAVAILABLE;
            sorry(request, response, status, key, to);
        } catch (RuntimeException failed) {
            DomainException refusal = Faults.in(failed).orElseThrow(() -> failed);
            LOG.log(Level.WARNING, "a login was refused: {0}", refusal.messageKey());
            sorry(request, response, HttpServletResponse.SC_CONFLICT, "platform.login.nobody", to);
        }
    }

    private void enter(LoginAttempt attempt, String code, HttpServletRequest request, HttpServletResponse response)
            throws ProviderTrouble {
        TokenSet tokens = provider.exchange(code, attempt.verifier());
        Claims claims = checks.idToken(tokens.idToken());
        if (!attempt.nonce().equals(claims.nonce())) {
            throw ProviderTrouble.refused("the id_token answers another login");
        }
        logins.open(claims, tokens, request, response);
    }

    /** One clear page: what happened, and the way to try again. */
    private static void sorry(
            HttpServletRequest request, HttpServletResponse response, int status, String key, String to)
            throws ServletException, IOException {
        response.setStatus(status);
        request.setAttribute("why", key);
        request.setAttribute("again", LoginDoor.address(to));
        request.getRequestDispatcher("/WEB-INF/errors/login.xhtml").forward(request, response);
    }
}
