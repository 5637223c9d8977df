package fr.fiftyfifty.platform.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the identity provider is and who we are to it; every key is explained in {@code microprofile-config.properties}. */
@ApplicationScoped
public class OidcSettings {

    @Inject
    @ConfigProperty(name = "app.oidc.issuer")
    String issuer;

    @Inject
    @ConfigProperty(name = "app.oidc.internal-url")
    Optional<String> internalUrl;

    @Inject
    @ConfigProperty(name = "app.oidc.client-id")
    String clientId;

    @Inject
    @ConfigProperty(name = "app.oidc.client-secret")
    String clientSecret;

    @Inject
    @ConfigProperty(name = "app.oidc.api-audience")
    String apiAudience;

    @Inject
    @ConfigProperty(name = "app.url")
    String url;

    public String issuer() {
        return issuer;
    }

    String clientId() {
        return clientId;
    }

    String clientSecret() {
        return clientSecret;
    }

    String apiAudience() {
        return apiAudience;
    }

    /** Our own address as people type it, without a slash at its end. */
    public String url() {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    String callback() {
        return url() + "/connexion/retour";
    }

    /** An address of the provider as this server reaches it. */
    String inside(String address) {
        return moved(address, issuer, internalUrl.orElse(issuer));
    }

    /** An address of the provider as browsers reach it. */
    String outside(String address) {
        return moved(address, internalUrl.orElse(issuer), issuer);
    }

    private static String moved(String address, String from, String to) {
        return address.startsWith(from) ? to + address.substring(from.length()) : address;
    }
}
