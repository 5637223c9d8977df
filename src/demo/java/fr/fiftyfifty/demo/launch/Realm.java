package fr.fiftyfifty.demo.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/**
 * The realm as this machine needs it: ours, the demo's people merged in, addresses filled in.
 *
 * <p>Keycloak never imports a realm twice, so a changed file or a moved port would silently have no effect: the fingerprint
 * of what was imported tells when to begin anew.
 */
public final class Realm {

    static final String CLIENT_SECRET = "secret-de-demonstration";

    private final String json;

    public Realm(Path root, String url, int mailPort) {
        Map<String, String> placeholders = Map.ofEntries(
                Map.entry("APP_URL", url),
                Map.entry("APP_BACKCHANNEL_URL", url),
                Map.entry("APP_OIDC_CLIENT_SECRET", CLIENT_SECRET),
                Map.entry("KEYCLOAK_SMTP_HOST", "localhost"),
                Map.entry("KEYCLOAK_SMTP_PORT", Integer.toString(mailPort)),
                Map.entry("KEYCLOAK_SMTP_FROM", "connexion@commune.example"),
                Map.entry("KEYCLOAK_SMTP_AUTH", "false"),
                Map.entry("KEYCLOAK_SMTP_USER", ""),
                Map.entry("KEYCLOAK_SMTP_PASSWORD", ""),
                Map.entry("KEYCLOAK_SMTP_STARTTLS", "false"));
        Path realm = root.resolve("keycloak/realm-fiftyfifty.json");
        Path demo = root.resolve("keycloak/demo.json");
        this.json = RealmFile.merged(realm, demo, placeholders);
    }

    public String json() {
        return json;
    }

    boolean isNew(Path fingerprint) {
        try {
            return !Files.exists(fingerprint) || !Files.readString(fingerprint).equals(digest());
        } catch (IOException e) {
            return true;
        }
    }

    /** Only once Keycloak answers: an import cut short must be done again. */
    void remember(Path fingerprint) {
        try {
            Files.writeString(fingerprint, digest());
        } catch (IOException e) {
            throw new Trouble("« " + fingerprint + " » ne se laisse pas écrire.", e);
        }
    }

    private String digest() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
