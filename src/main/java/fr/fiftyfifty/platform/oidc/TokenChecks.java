package fr.fiftyfifty.platform.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.MalformedURLException;
import java.net.URI;
import java.text.ParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Believes a token only if the provider signed it, for us, and it is not over.
 *
 * <p>Keys come from the configured issuer alone, never from the token's header, and asymmetric algorithms only: a token cannot
 * bring its own key (CVE-2026-9090 is the lesson).
 */
@ApplicationScoped
public class TokenChecks {

    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);
    private static final String LOGOUT_EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final long OUTAGE_MILLIS = 3_600_000L;

    @Inject
    OidcSettings settings;

    @Inject
    IdentityProvider provider;

    private volatile @Nullable JWKSource<SecurityContext> keys;

    /** Who logged in (OpenID Connect Core, 3.1.3.7); the nonce is for the caller to compare. */
    public Claims idToken(String token) throws ProviderTrouble {
        return claims(check(token, settings.clientId(), Set.of("sub", "exp", "iat"), JOSEObjectType.JWT));
    }

    /** Who calls {@code /api}: only tokens made for our API pass, whichever client asked for them. */
    public Claims accessToken(String token) throws ProviderTrouble {
        JWTClaimsSet found = check(
                token,
                settings.apiAudience(),
                Set.of("sub", "exp", "iat"),
                JOSEObjectType.JWT,
                new JOSEObjectType("at+jwt"));
        return claims(found);
    }

    /** What the provider ended by itself (OpenID Connect Back-Channel Logout, 2.6). */
    public EndedSession logoutToken(String token) throws ProviderTrouble {
        JWTClaimsSet found = check(
                token,
                settings.clientId(),
                Set.of("iat", "jti", "events"),
                JOSEObjectType.JWT,
                new JOSEObjectType("logout+jwt"));
        try {
            Map<String, Object> events = found.getJSONObjectClaim("events");
            String session = found.getStringClaim("sid");
            String subject = found.getSubject();
            boolean isLogout = events != null && events.containsKey(LOGOUT_EVENT) && found.getClaim("nonce") == null;
            if (!isLogout || (session == null && subject == null)) {
                throw ProviderTrouble.refused("not a logout token");
            }
            return new EndedSession(session, subject);
        } catch (ParseException e) {
            throw ProviderTrouble.refused("a malformed logout token", e);
        }
    }

    /** The one session, or every session of the account when the provider names none. */
    public record EndedSession(
            @Nullable String session, @Nullable String subject) {}

    private static Claims claims(JWTClaimsSet token) throws ProviderTrouble {
        try {
            return Claims.read(token);
        } catch (ParseException e) {
            throw ProviderTrouble.refused("a malformed token", e);
        }
    }

    private JWTClaimsSet check(String token, String audience, Set<String> required, JOSEObjectType... types)
            throws ProviderTrouble {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(withNone(types)));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys()));
        JWTClaimsSet ours = new JWTClaimsSet.Builder().issuer(settings.issuer()).build();
        processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(audience, ours, required));
        try {
            return processor.process(token, null);
        } catch (ParseException | BadJOSEException e) {
            throw ProviderTrouble.refused("a token that we do not believe", e);
        } catch (JOSEException e) {
            throw ProviderTrouble.down("the provider's keys are out of reach", e);
        }
    }

    /** A token may leave its type out. */
    private static JOSEObjectType[] withNone(JOSEObjectType... types) {
        return Arrays.copyOf(types, types.length + 1);
    }

    private JWKSource<SecurityContext> keys() throws ProviderTrouble {
        JWKSource<SecurityContext> known = keys;
        if (known != null) {
            return known;
        }
        try {
            JWKSource<SecurityContext> fresh = JWKSourceBuilder.<SecurityContext>create(
                            URI.create(provider.keys()).toURL(), new DefaultResourceRetriever(2000, 2000, 100_000))
                    .retrying(true)
                    .outageTolerant(OUTAGE_MILLIS)
                    .build();
            keys = fresh;
            return fresh;
        } catch (MalformedURLException e) {
            throw ProviderTrouble.down("the provider's keys have no address", e);
        }
    }
}
