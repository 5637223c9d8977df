package fr.fiftyfifty.demo.launch;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A real Keycloak in development mode on our PostgreSQL.
 *
 * <p>Its home is unpacked by Maven and keeps what the first start built, so that the next ones are three times shorter. A
 * realm is imported once: Keycloak skips one that exists, so whoever changes the realm renews the database.
 */
public final class KeycloakServer implements AutoCloseable {

    public static final String REALM = "fiftyfifty";

    private final Child child;
    private final int port;

    private KeycloakServer(Child child, int port) {
        this.child = child;
        this.port = port;
    }

    /**
     * Starts it, without waiting.
     *
     * @param themes folder of our login theme, read in place
     */
    public static KeycloakServer start(Path home, Path themes, String realm, Postgres postgres, int port, Path log) {
        lay(home.resolve("data/import"), realm);
        List<String> command = List.of(
                home.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--db=postgres",
                "--db-url=" + postgres.url(Postgres.KEYCLOAK),
                "--db-username=" + Postgres.KEYCLOAK,
                "--db-password=" + Postgres.KEYCLOAK,
                "--cache=local",
                "--spi-theme--folder--dir=" + themes.toAbsolutePath());
        Map<String, String> environment = Map.of(
                "JAVA_HOME", System.getProperty("java.home", ""),
                "JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1 -XX:-UseG1GC -XX:+UseSerialGC",
                "JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx400m",
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", "demo");
        return new KeycloakServer(Child.start("Keycloak", command, environment, log), port);
    }

    public String issuer() {
        return "http://localhost:" + port + "/realms/" + REALM;
    }

    public void awaitReady() {
        Readiness.await(URI.create(issuer() + "/.well-known/openid-configuration"), child, () -> {});
    }

    Child child() {
        return child;
    }

    private static void lay(Path imports, String realm) {
        try {
            Files.createDirectories(imports);
            try (DirectoryStream<Path> old = Files.newDirectoryStream(imports)) {
                for (Path file : old) {
                    Files.delete(file);
                }
            }
            Files.writeString(imports.resolve(REALM + "-realm.json"), realm, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Trouble("Le royaume de Keycloak n’a pas pu être écrit dans « " + imports + " ».", e);
        }
    }

    @Override
    public void close() {
        child.close();
    }
}
