package fr.fiftyfifty.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.fiftyfifty.idea.IdeaPages;
import fr.fiftyfifty.it.Mails;
import fr.fiftyfifty.it.PageTest;
import fr.fiftyfifty.it.Visit;
import fr.fiftyfifty.media.MediaFixtures;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What was done to others (peers' advisories, by their number), tried on us. */
class AttacksIT extends PageTest {

    /** What cannot be tried yet, and why. Numbers not here have a test below that names them. */
    static final Map<Integer, String> NOT_YET = Map.ofEntries(
            Map.entry(2, "no page compares two versions of a text yet"),
            Map.entry(7, "no rich text editor: letters are Markdown, rendered by one escaping renderer"),
            Map.entry(8, "nothing is embedded from elsewhere"),
            Map.entry(9, "no block of HTML can be typed anywhere"),
            Map.entry(16, "RoleMatrixIT: each act of the negotiation by every kind of caller"),
            Map.entry(17, "RoleMatrixIT: regulation and its models by every kind of caller"),
            Map.entry(18, "RoleMatrixIT is generated from the acts"),
            Map.entry(19, "one commune an installation; every look-up holds the caller's commune"),
            Map.entry(20, "one commune, one realm: issuer and audience are checked at login (platform.oidc)"),
            Map.entry(21, "no personal export yet"),
            Map.entry(22, "no file is given by a signed address: FileSearch asks for the caller each time"),
            Map.entry(23, "no export; tokens are unique by constraint and owners asked after the look-up"),
            Map.entry(26, "no address given by a user is ever called"),
            Map.entry(27, "no WebSocket"),
            Map.entry(28, "RoleMatrixIT: a line of another dossier is not found"),
            Map.entry(29, "shared caches keep only what nobody in particular was shown; see number 14"),
            Map.entry(32, "RoleMatrixIT: a line of another dossier is not found"),
            Map.entry(33, "SigningIT: the check page names no person and gives no file"),
            Map.entry(34, "keys come from the configured issuer only (platform.oidc)"));

    private static final String MARKUP = "<img src=x onerror=alert(1)>\"'";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Test
    void every_row_has_a_test_or_a_reason() {
        TreeSet<Integer> rows = new TreeSet<>(NOT_YET.keySet());
        rows.addAll(List.of(1, 3, 4, 5, 6, 10, 11, 12, 13, 14, 15, 24, 25, 30, 31));
        assertThat(rows).hasSize(34);
    }

    /** 1, 5: markup in names and titles is text, on the resident's page, in the mail, on the staff's lists. */
    @Test
    void hostile_names_are_shown_as_text() {
        Visit lina = withoutJavaScript();
        IdeaPages.send(lina, "Titre " + MARKUP, MARKUP, MARKUP, "markup@example.org");
        var confirm = town().mails().await("markup@example.org", "Titre");
        assertThat(confirm.html()).doesNotContain("<img src=x");
        lina.open(Mails.link(confirm));
        String reference = IdeaPages.reference(lina.press("Envoyer mon idée"));
        assertText(lina.open("/mon-espace/" + reference));
        Visit nour = wide().login("nour", "/agent/semaine");
        assertText(nour.open("/agent/dossiers?q=Titre"));
        assertText(nour.open("/agent/dossiers/" + reference));
    }

    private static void assertText(Visit visit) {
        assertThat(visit.text()).contains("<img src=x onerror=alert(1)>");
        assertThat(visit.page().locator("img[src=x]").count()).isZero();
    }

    /** 3, 4, 12, 13: parameters are numbers, known words or nothing; they come back escaped or not at all. */
    @Test
    void query_parameters_are_never_markup_nor_queries() {
        Visit nour = wide().login("nour", "/agent/semaine");
        String hostile = URLEncoder.encode(MARKUP, StandardCharsets.UTF_8);
        for (String parameter : List.of("page", "stage", "theme", "q", "sort", "order", "person.email")) {
            nour.open("/agent/dossiers?" + parameter + "=" + hostile);
            assertThat(nour.status()).as(parameter).isIn(200, 400, 404);
            assertThat(nour.page().locator("img[src=x]").count()).as(parameter).isZero();
        }
        nour.open("/agent/dossiers?theme=" + URLEncoder.encode("x' or '1'='1", StandardCharsets.UTF_8));
        assertThat(nour.text()).contains("Rien ne correspond");
    }

    /** 6, 10, 11: a hostile file name is text; a file leaves with a fixed type, nosniff, and never to a stranger. */
    @Test
    void files_leave_with_a_type_of_ours_and_not_to_strangers() throws Exception {
        Visit lina = withoutJavaScript();
        IdeaPages.tell(lina, "Une photo hostile", "Son nom est du balisage.");
        IdeaPages.illustrate(lina, "<img src=x onerror=alert(1)>.jpg", "text/html", MediaFixtures.jpeg(800, 600));
        assertThat(lina.text()).contains("La photo est ajoutée");
        IdeaPages.locate(lina, "Rue des Tilleuls");
        IdeaPages.promise(lina);
        IdeaPages.introduce(lina, "Lina", "Fictive", "photo@example.org").press("Déposer mon idée");
        lina.open(Mails.link(town().mails().await("photo@example.org", "Une photo hostile")));
        String reference = IdeaPages.reference(lina.press("Envoyer mon idée"));
        lina.open("/mon-espace/" + reference);
        assertThat(lina.page().locator("img[src=x]").count()).isZero();
        String photo =
                lina.page().locator("main img[src*='/fichiers/']").first().getAttribute("src");
        var mine = lina.page().context().request().get(photo);
        assertThat(mine.status()).isEqualTo(200);
        assertThat(mine.headers()).containsEntry("content-type", "image/jpeg");
        assertThat(mine.headers()).containsEntry("x-content-type-options", "nosniff");
        assertThat(get(photo).statusCode()).isEqualTo(404);
    }

    /** 25: eight clicks at once on one confirmation give one dossier. */
    @Test
    void parallel_confirmations_make_one_dossier() throws SQLException {
        Visit lina = withoutJavaScript();
        IdeaPages.send(lina, "Une seule fois parallèle", "Lina", "Fictive", "parallele@example.org");
        String link = Mails.link(town().mails().await("parallele@example.org", "parallèle"));
        lina.open(link);
        String action = lina.page().locator("main form").getAttribute("action");
        StringBuilder body = new StringBuilder("sent=1");
        for (var field : lina.page().locator("main form input").all()) {
            body.append('&')
                    .append(URLEncoder.encode(String.valueOf(field.getAttribute("name")), StandardCharsets.UTF_8))
                    .append('=')
                    .append(URLEncoder.encode(String.valueOf(field.getAttribute("value")), StandardCharsets.UTF_8));
        }
        URI target = URI.create(town().url()).resolve(action);
        List<CompletableFuture<Integer>> clicks = IntStream.range(0, 8)
                .mapToObj(i -> HTTP.sendAsync(
                                HttpRequest.newBuilder(target)
                                        .header("Origin", town().url())
                                        .header("Content-Type", "application/x-www-form-urlencoded")
                                        .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                                        .build(),
                                HttpResponse.BodyHandlers.ofString())
                        .thenApply(HttpResponse::statusCode))
                .toList();
        assertThat(clicks.stream().map(CompletableFuture::join)).allMatch(status -> status < 500);
        assertThat(count("select count(*) from dossier where title = 'Une seule fois parallèle'"))
                .isEqualTo(1);
    }

    /** 24: an old link is refused in words, and the draft is kept. */
    @Test
    void an_expired_confirmation_sends_nothing() throws SQLException {
        Visit lina = withoutJavaScript();
        IdeaPages.send(lina, "Trop tard pour nous", "Lina", "Fictive", "tard@example.org");
        String link = Mails.link(town().mails().await("tard@example.org", "Trop tard"));
        try {
            town().clock().forward(java.time.Period.ofDays(30));
            lina.open(link);
            lina.press("Envoyer mon idée");
            assertThat(lina.text()).contains("Ce lien a trop attendu");
        } finally {
            town().clock().backToToday();
        }
        assertThat(count("select count(*) from dossier where title = 'Trop tard pour nous'"))
                .isZero();
    }

    @Test
    void a_mail_field_adds_no_header() {
        Visit lina = withoutJavaScript();
        IdeaPages.tell(lina, "Un en-tête", "De plus.");
        lina.open("/deposer/plus-tard");
        lina.page().locator("#email").fill("moi@example.org, autre@example.org");
        lina.press("Recevoir le lien");
        assertThat(lina.text()).doesNotContain("Le lien est parti");
        assertThat(town().mails().to("autre@example.org")).isEmpty();
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(town().url()).resolve(address))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private long count(String sql) throws SQLException {
        try (Connection connection = town().database();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
