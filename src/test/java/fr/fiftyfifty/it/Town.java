package fr.fiftyfifty.it;

import static java.util.Objects.requireNonNull;

import fr.fiftyfifty.demo.launch.AppServer;
import fr.fiftyfifty.demo.launch.AppSettings;
import fr.fiftyfifty.demo.launch.KeycloakServer;
import fr.fiftyfifty.demo.launch.MailSink;
import fr.fiftyfifty.demo.launch.Ports;
import fr.fiftyfifty.demo.launch.Postgres;
import fr.fiftyfifty.demo.launch.Realm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The running parts, for tests that look from outside. Arquillian starts the application itself, with what is laid out here. */
public final class Town {

    private static @Nullable Town open;

    private final int port = Ports.free();
    private final Path output = Path.of(property("it.output"));
    private final Postgres postgres;
    private final KeycloakServer keycloak;
    private final Mails mails;
    private final Clock clock;
    private boolean keycloakReady;

    private Town() {
        emptied(output);
        Path runtime = Path.of(property("runtime.dir"));
        Path root = Path.of(property("it.root"));
        postgres = Postgres.start(runtime.resolve("pg"), output.resolve("pg"), Ports.free());
        MailSink sink = MailSink.start(output.resolve("mail"), Ports.free());
        mails = new Mails(sink.directory());
        clock = new Clock(url());
        keycloak = KeycloakServer.start(
                Path.of(property("keycloak.home")),
                root.resolve("keycloak/themes"),
                new Realm(root, url(), sink.port()).json(),
                postgres,
                Ports.free(),
                output.resolve("keycloak.log"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            keycloak.close();
            sink.close();
            postgres.close();
        }));
        layOut(AppSettings.of(url(), postgres, keycloak.issuer(), sink));
    }

    /** Once for all tests of this JVM; whoever comes second finds it open. */
    static synchronized void open() {
        if (open == null) {
            open = new Town();
        }
    }

    public static synchronized Town town() {
        return requireNonNull(open, "integration tests run by « mvn verify »");
    }

    /** Address of the home page, without the last slash. */
    public String url() {
        return "http://localhost:" + port;
    }

    public String issuer() {
        return keycloak.issuer();
    }

    /** Keycloak starts beside the application; only a login waits for it. */
    public synchronized void awaitKeycloak() {
        if (!keycloakReady) {
            keycloak.awaitReady();
            keycloakReady = true;
        }
    }

    public Mails mails() {
        return mails;
    }

    public Clock clock() {
        return clock;
    }

    /** As the superuser, to look at rows and never to make them. */
    public Connection database() throws SQLException {
        return postgres.connect(Postgres.APP);
    }

    /** What the tests keep: pages, screens, logs. */
    Path output() {
        return output;
    }

    /** For arquillian.xml, which cuts at spaces that have no backslash. */
    private void layOut(Map<String, String> settings) {
        List<String> jvm = new ArrayList<>(AppServer.JVM);
        settings.forEach((name, value) -> jvm.add("-D" + name + "=" + value));
        System.setProperty("it.payara.jvm", joined(jvm));
        System.setProperty(
                "it.payara.options",
                joined(List.of(
                        "--nohazelcast",
                        "--disablephonehome",
                        "--contextroot",
                        "/",
                        "--port",
                        Integer.toString(port),
                        "--logtofile",
                        output.resolve("application.log").toString())));
    }

    private static String joined(List<String> options) {
        return String.join(
                " ", options.stream().map(option -> option.replace(" ", "\\ ")).toList());
    }

    private static void emptied(Path directory) {
        try {
            if (Files.exists(directory)) {
                try (Stream<Path> all = Files.walk(directory)) {
                    for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(path);
                    }
                }
            }
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String property(String name) {
        return requireNonNull(System.getProperty(name), name);
    }
}
