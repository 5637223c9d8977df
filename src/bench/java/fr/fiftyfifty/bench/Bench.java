package fr.fiftyfifty.bench;

import static java.util.Objects.requireNonNull;

import fr.fiftyfifty.convention.ConventionFixtures;
import fr.fiftyfifty.demo.launch.AppServer;
import fr.fiftyfifty.demo.launch.AppSettings;
import fr.fiftyfifty.demo.launch.MailSink;
import fr.fiftyfifty.demo.launch.Ports;
import fr.fiftyfifty.demo.launch.Postgres;
import fr.fiftyfifty.platform.pdf.PdfChecks;
import fr.fiftyfifty.platform.pdf.PdfDocuments;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * Start-up, public pages, search and paper, on a fresh database with the demo's town, then with two thousand dossiers more.
 * One client after the other on the same machine: median, 95th percentile and longest in milliseconds. Without Keycloak, which
 * public pages do not need.
 */
public final class Bench {

    private static final List<String> PAGES = List.of(
            "/",
            "/projets",
            "/projets?q=chemin",
            "/projets?theme=nature&q=fleurs",
            "/projets/FF-2016-002",
            "/bilan",
            "/faites-in-loos",
            "/api/v1/projects",
            "/api/v1/projects.geojson",
            "/projets.atom");

    private static final int MANY = 2000;
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final Path home = Files.createTempDirectory("fiftyfifty-bench");
    private final String url;

    private Bench(int port) throws Exception {
        url = "http://localhost:" + port;
    }

    public static void main(String[] args) throws Exception {
        int port = Ports.free();
        new Bench(port).run(port);
        // children are gone; the mail sink's threads would keep Maven waiting
        System.exit(0);
    }

    private void run(int port) throws Exception {
        try (Postgres postgres =
                        Postgres.start(Path.of(property("runtime.dir"), "pg"), home.resolve("pg"), Ports.free());
                MailSink mails = MailSink.start(home.resolve("mail"), Ports.free())) {
            long begin = System.nanoTime();
            try (AppServer app = AppServer.start(
                    Path.of(property("payara.jar")),
                    Path.of(property("demo.war")),
                    port,
                    AppSettings.asEnvironment(
                            AppSettings.withTown(AppSettings.of(url, postgres, url + "/realms/none", mails))),
                    home.resolve("application.log"))) {
                app.awaitReady();
                say("start-up to the first page, empty database: %.1f s", since(begin));
                townIsLoaded();
                say("and to the town's last dossier: %.1f s", since(begin));
                pages("the demo's town");
                multiply(postgres);
                pages(MANY + " dossiers more");
            }
        }
        paper();
    }

    private void pages(String with) throws Exception {
        say("%n  %-46s %8s %8s %8s  (milliseconds, with %s)", "", "median", "95 %", "longest", with);
        for (String page : PAGES) {
            OUT.println(Times.of(page, 40, 200, () -> get(page)).line());
        }
    }

    private void paper() throws Exception {
        say("%n  %-46s %8s %8s %8s  (milliseconds)", "", "median", "95 %", "longest");
        PdfDocuments documents = PdfChecks.documents();
        OUT.println(
                Times.of("convention courte, two pages, PDF/A-2a", 10, 50, () -> ConventionFixtures.print(documents))
                        .line());
    }

    private String get(String page) throws Exception {
        HttpResponse<String> answer =
                HTTP.send(HttpRequest.newBuilder(URI.create(url + page)).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(page + " answers " + answer.statusCode());
        }
        return answer.body();
    }

    /** The town loads behind: its list stops growing. */
    private void townIsLoaded() throws Exception {
        String before = "";
        for (String now = get("/api/v1/projects");
                !now.equals(before) || now.length() < 200;
                now = get("/api/v1/projects")) {
            before = now;
            Thread.sleep(4000);
        }
    }

    private static void multiply(Postgres postgres) throws SQLException {
        try (Connection connection = postgres.connect(Postgres.APP);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "insert into dossier (commune_id, reference, title, summary, weight, stage, stage_since,"
                            + " origin, theme_id, place_label, latitude, longitude, publishable, visibility, submitted_at)"
                            + " select 1, 'FF-1990-' || lpad(n::text, 4, '0'), 'Le chemin fleuri ' || n, 'Un essai de plus.', 'SHORT',"
                            + " 'IN_PROGRESS', timestamptz '1990-01-01' + n * interval '1 hour', 'LIVE', t.id, 'rue ' || n,"
                            + " 50.45 + n / 1e5, 2.79, true, 'PUBLIC', '1990-01-01' from generate_series(1, " + MANY
                            + ") n, (select min(id) id from listed_entry where kind = 'THEME') t");
            statement.execute("analyze");
        }
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void say(String words, Object... args) {
        OUT.println(String.format(Locale.ROOT, words, args));
    }

    private static String property(String name) {
        return requireNonNull(System.getProperty(name), "started by « mvn -Pdemo,bench »");
    }
}
