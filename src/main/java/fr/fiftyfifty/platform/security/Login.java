package fr.fiftyfifty.platform.security;

import fr.fiftyfifty.platform.oidc.Claims;
import fr.fiftyfifty.platform.oidc.TokenSet;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One browser that is logged in. Not an HTTP session: it survives a redeploy and a node's death, and ending it is one delete.
 *
 * <p>Roles and services are those of the last word from the provider, at most one access token's life ago.
 */
@Entity
class Login {

    enum Kind {
        /** Through the identity provider. */
        OIDC,
        /** Through a one-time link in a mail: the resident role and nothing else, whoever they are. */
        MAIL_LINK
    }

    /** A resident who came by a mail stays for a month on that browser. */
    static final Duration MAIL_LINK_LIFE = Duration.ofDays(30);

    private static final Duration MARGIN = Duration.ofSeconds(10);

    @Id
    @Column(name = "token_sha256")
    private String tokenSha256;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "person_id")
    private long person;

    private @Nullable String subject;

    @Column(name = "provider_session")
    private @Nullable String providerSession;

    private String name;
    private String roles;
    private String services;

    @Column(name = "id_token")
    private @Nullable String idToken;

    @Column(name = "refresh_token")
    private @Nullable String refreshToken;

    @Column(name = "access_expires_at")
    private @Nullable Instant accessExpiresAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected Login() {}

    private Login(String token, Kind kind, long person, String name, Instant now, Instant expiresAt) {
        this.tokenSha256 = Tokens.digest(token);
        this.kind = kind;
        this.person = person;
        this.name = name;
        this.roles = Role.RESIDENT.claim();
        this.services = "";
        this.createdAt = now;
        this.lastSeenAt = now;
        this.expiresAt = expiresAt;
    }

    static Login byMail(String token, long person, String name, Instant now) {
        return new Login(token, Kind.MAIL_LINK, person, name, now, now.plus(MAIL_LINK_LIFE));
    }

    static Login byProvider(String token, long person, Claims claims, TokenSet tokens, Instant now) {
        Login login = new Login(token, Kind.OIDC, person, claims.name(), now, now);
        login.subject = claims.subject();
        login.heard(claims, tokens, now);
        return login;
    }

    /** Takes the provider's latest word: roles, services, name, and how long it holds. */
    void heard(Claims claims, TokenSet tokens, Instant now) {
        name = claims.name();
        roles = String.join(" ", new TreeSet<>(claims.roles()));
        services = String.join(" ", new TreeSet<>(claims.services()));
        providerSession = claims.session();
        idToken = tokens.idToken();
        refreshToken = tokens.refreshToken();
        accessExpiresAt = now.plus(tokens.accessLife()).minus(MARGIN);
        expiresAt = now.plus(tokens.refreshLife());
        lastSeenAt = now;
    }

    /** Whether the provider must be asked again before its roles are believed. */
    boolean isStale(Instant now) {
        return accessExpiresAt != null && !now.isBefore(accessExpiresAt);
    }

    boolean isOf(Claims claims) {
        return claims.subject().equals(subject);
    }

    Caller caller() {
        return new Caller(CurrentCaller.COMMUNE, person, name, rolesIn(words(roles)), words(services), false);
    }

    /** The roles among these words; what Keycloak adds for itself is not ours. */
    static Set<Role> rolesIn(Set<String> claims) {
        Set<Role> known = EnumSet.noneOf(Role.class);
        claims.forEach(claim -> Role.fromClaim(claim).ifPresent(known::add));
        return known;
    }

    private static Set<String> words(String joined) {
        return joined.isEmpty() ? Set.of() : new TreeSet<>(Arrays.asList(joined.split(" ")));
    }

    String tokenSha256() {
        return tokenSha256;
    }

    Optional<String> refreshToken() {
        return Optional.ofNullable(refreshToken);
    }

    @Nullable
    Instant accessExpiresAt() {
        return accessExpiresAt;
    }
}
