package fr.fiftyfifty.platform.security;

import fr.fiftyfifty.platform.oidc.Claims;
import fr.fiftyfifty.platform.oidc.IdentityProvider;
import fr.fiftyfifty.platform.oidc.ProviderTrouble;
import fr.fiftyfifty.platform.oidc.TokenChecks;
import fr.fiftyfifty.platform.oidc.TokenSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Who stands behind a cookie or a bearer token.
 *
 * <p>A login whose access token ran out is asked about again, so a role taken away counts within five minutes. If the
 * provider is silent the login goes on as it was, to the end of its row; if it says no, the login is over.
 */
@ApplicationScoped
class KnownCallers {

    private static final Logger LOG = Logger.getLogger(KnownCallers.class.getName());
    private static final Duration RETRY = Duration.ofSeconds(30);

    private static final Duration RECENT = Duration.ofMinutes(5);
    private static final int MANY = 10_000;

    private record Recent(long person, Instant until) {}

    private final Map<String, Recent> people = new ConcurrentHashMap<>();

    @Inject
    Logins logins;

    @Inject
    IdentityProvider provider;

    @Inject
    TokenChecks checks;

    Optional<Caller> byCookie(String token) {
        Optional<Login> found = logins.find(token);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Login login = found.get();
        Instant now = Instant.now();
        if (login.isStale(now) && logins.takeTurn(login, now.plus(RETRY))) {
            return asked(login);
        }
        return Optional.of(login.caller());
    }

    /** The person of an access token made for our API. */
    Caller byBearer(String token) throws ProviderTrouble {
        Claims claims = checks.accessToken(token);
        return new Caller(
                CurrentCaller.COMMUNE,
                personOf(claims),
                claims.name(),
                Login.rolesIn(claims.roles()),
                claims.services(),
                false);
    }

    /** A program calls many times a minute: its account is looked up once in five, not at each call. */
    private long personOf(Claims claims) {
        Instant now = Instant.now();
        if (people.size() > MANY) {
            people.clear();
        }
        Recent recent = people.compute(
                claims.subject(),
                (subject, known) -> known != null && now.isBefore(known.until())
                        ? known
                        : new Recent(logins.personOf(claims), now.plus(RECENT)));
        return recent.person();
    }

    private Optional<Caller> asked(Login login) {
        try {
            TokenSet tokens = provider.refresh(login.refreshToken().orElse(""));
            Claims claims = checks.idToken(tokens.idToken());
            if (login.isOf(claims)) {
                return logins.renew(login, claims, tokens).map(Login::caller);
            }
            LOG.warning("a refreshed token is about somebody else: the login is ended");
        } catch (ProviderTrouble trouble) {
            if (!trouble.isRefusal()) {
                LOG.log(Level.WARNING, "logins go on with their last known roles: {0}", trouble.getMessage());
                return Optional.of(login.caller());
            }
        }
        logins.close(login);
        return Optional.empty();
    }
}
