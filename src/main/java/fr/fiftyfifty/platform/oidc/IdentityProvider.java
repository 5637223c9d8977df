package fr.fiftyfifty.platform.oidc;

import com.nimbusds.jose.util.JSONObjectUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The provider's doors: where to send people, where to change a code into tokens, where to end a session.
 *
 * <p>They are asked for once, at the first need and not at start: the site opens while the provider sleeps.
 */
@ApplicationScoped
public class IdentityProvider {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(5);

    @Inject
    OidcSettings settings;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT).build();
    private volatile @Nullable Doors doors;

    private record Doors(
            String authorization, String token, @Nullable String end, String keys) {}

    /** Where the browser goes to log in; comes back to {@code /connexion/retour} with a code and the state. */
    public String authorization(String state, String nonce, String challenge, String language) throws ProviderTrouble {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("response_type", "code");
        query.put("scope", "openid profile email");
        query.put("client_id", settings.clientId());
        query.put("redirect_uri", settings.callback());
        query.put("state", state);
        query.put("nonce", nonce);
        query.put("code_challenge", challenge);
        query.put("code_challenge_method", "S256");
        query.put("ui_locales", language);
        // asked anew, so that nobody is sent to a provider that does not answer
        Doors fresh = ask();
        doors = fresh;
        return settings.outside(fresh.authorization()) + "?" + encoded(query);
    }

    /**
     * Changes the code into tokens.
     *
     * @param verifier the secret whose SHA-256 went with the request (PKCE, RFC 7636)
     */
    public TokenSet exchange(String code, String verifier) throws ProviderTrouble {
        Map<String, String> form = asClient("authorization_code");
        form.put("code", code);
        form.put("redirect_uri", settings.callback());
        form.put("code_verifier", verifier);
        return TokenSet.read(post(doors().token(), form));
    }

    public TokenSet refresh(String refreshToken) throws ProviderTrouble {
        Map<String, String> form = asClient("refresh_token");
        form.put("refresh_token", refreshToken);
        return TokenSet.read(post(doors().token(), form));
    }

    /**
     * Ends the session at the provider, server to server. Keycloak's form of it; sending the browser there instead would
     * be a redirect after a form, which our content policy ({@code form-action 'self'}) stops.
     */
    public void endSession(String refreshToken) throws ProviderTrouble {
        String end = doors().end();
        if (end != null) {
            Map<String, String> form = asClient("");
            form.put("refresh_token", refreshToken);
            post(end, form);
        }
    }

    String keys() throws ProviderTrouble {
        return settings.inside(doors().keys());
    }

    private Doors doors() throws ProviderTrouble {
        Doors known = doors;
        if (known != null) {
            return known;
        }
        Doors fresh = ask();
        doors = fresh;
        return fresh;
    }

    private Doors ask() throws ProviderTrouble {
        URI address = URI.create(settings.inside(settings.issuer()) + "/.well-known/openid-configuration");
        Map<String, Object> found =
                send(HttpRequest.newBuilder(address).timeout(ANSWER).GET().build());
        if (!settings.issuer().equals(found.get("issuer"))) {
            throw ProviderTrouble.down("the provider calls itself " + found.get("issuer"));
        }
        return new Doors(
                text(found, "authorization_endpoint"),
                text(found, "token_endpoint"),
                found.get("end_session_endpoint") instanceof String end ? end : null,
                text(found, "jwks_uri"));
    }

    private Map<String, String> asClient(String grant) {
        Map<String, String> form = new LinkedHashMap<>();
        if (!grant.isEmpty()) {
            form.put("grant_type", grant);
        }
        form.put("client_id", settings.clientId());
        form.put("client_secret", settings.clientSecret());
        return form;
    }

    private Map<String, Object> post(String address, Map<String, String> form) throws ProviderTrouble {
        return send(HttpRequest.newBuilder(URI.create(settings.inside(address)))
                .timeout(ANSWER)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form)))
                .build());
    }

    private Map<String, Object> send(HttpRequest request) throws ProviderTrouble {
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            Map<String, Object> body = answer.body().isBlank() ? Map.of() : JSONObjectUtils.parse(answer.body());
            if (answer.statusCode() < 300) {
                return body;
            }
            // only this word says that the person's grant is over; a wrong secret or a 500 is our trouble, not theirs
            throw "invalid_grant".equals(body.get("error"))
                    ? ProviderTrouble.refused("invalid_grant")
                    : ProviderTrouble.down("the provider answered " + answer.statusCode() + " " + body.get("error"));
        } catch (IOException | ParseException e) {
            throw ProviderTrouble.down("the provider does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ProviderTrouble.down("interrupted", e);
        }
    }

    private static String text(Map<String, Object> found, String key) throws ProviderTrouble {
        if (found.get(key) instanceof String value) {
            return value;
        }
        throw ProviderTrouble.down("the provider names no " + key);
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
