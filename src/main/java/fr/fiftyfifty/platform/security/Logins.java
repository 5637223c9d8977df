package fr.fiftyfifty.platform.security;

import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.oidc.Claims;
import fr.fiftyfifty.platform.oidc.TokenSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** The rows of {@link Login}: opened at the door, read at every request, deleted at logout. */
@ApplicationScoped
@Transactional
public class Logins {

    @PersistenceContext
    EntityManager em;

    @Inject
    Event<AccountSeen> seen;

    @Inject
    LoginCookie cookie;

    /**
     * Logs a person in who came by a one-time link in a mail: resident role only, thirty days, on this browser.
     *
     * @param person id of the person to whose address the link was sent
     * @param name first and last name
     */
    public void openFor(long person, String name, HttpServletRequest request, HttpServletResponse response) {
        String token = Tokens.make();
        replace(request, Login.byMail(token, person, name, Instant.now()));
        cookie.give(response, token, true);
    }

    /** Ends every login of a person, on every device; for those disabled the same day. */
    public void closeAllOf(long person) {
        em.createQuery("delete from Login l where l.person = :person")
                .setParameter("person", person)
                .executeUpdate();
    }

    void open(Claims claims, TokenSet tokens, HttpServletRequest request, HttpServletResponse response) {
        long person = personOf(claims);
        // a person made a moment ago must be in its table before a row points at it
        em.flush();
        String token = Tokens.make();
        replace(request, Login.byProvider(token, person, claims, tokens, Instant.now()));
        em.flush();
        cookie.give(response, token, tokens.isLong());
    }

    /** Asks the rooms whose account this is. */
    long personOf(Claims claims) {
        AccountSeen account = new AccountSeen(claims);
        seen.fire(account);
        return account.person().orElseThrow(() -> DomainException.refused("platform.login.nobody"));
    }

    Optional<Login> find(String token) {
        return em.createQuery("select l from Login l where l.tokenSha256 = :hash and l.expiresAt > :now", Login.class)
                .setParameter("hash", Tokens.digest(token))
                .setParameter("now", Instant.now())
                .getResultStream()
                .findFirst();
    }

    /**
     * Takes the turn to ask the provider again. Of several requests at once one wins, the others go on with the old roles
     * until {@code retry}; so nobody waits for a slow provider, and a silent one is asked once per turn.
     */
    boolean takeTurn(Login login, Instant retry) {
        return em.createQuery("update Login l set l.accessExpiresAt = :retry"
                                + " where l.tokenSha256 = :hash and l.accessExpiresAt = :old")
                        .setParameter("retry", retry)
                        .setParameter("hash", login.tokenSha256())
                        .setParameter("old", login.accessExpiresAt())
                        .executeUpdate()
                == 1;
    }

    /** Empty when the login was ended meanwhile. */
    Optional<Login> renew(Login login, Claims claims, TokenSet tokens) {
        Optional<Login> row = Optional.ofNullable(em.find(Login.class, login.tokenSha256()));
        row.ifPresent(found -> {
            // the rooms hear of new roles at the same time
            personOf(claims);
            found.heard(claims, tokens, Instant.now());
        });
        return row;
    }

    void close(Login login) {
        delete("tokenSha256", login.tokenSha256());
    }

    void closeSession(String providerSession) {
        delete("providerSession", providerSession);
    }

    void closeSubject(String subject) {
        delete("subject", subject);
    }

    /** A new login takes the place of the browser's old one; those that ran out go with it. */
    private void replace(HttpServletRequest request, Login login) {
        cookie.read(request).ifPresent(old -> delete("tokenSha256", Tokens.digest(old)));
        em.createQuery("delete from Login l where l.expiresAt < :now")
                .setParameter("now", Instant.now())
                .executeUpdate();
        em.persist(login);
    }

    private void delete(String column, String value) {
        em.createQuery("delete from Login l where l." + column + " = :value")
                .setParameter("value", value)
                .executeUpdate();
    }
}
