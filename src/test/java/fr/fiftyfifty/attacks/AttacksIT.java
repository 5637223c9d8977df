package fr.fiftyfifty.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.fiftyfifty.idea.IdeaPages;
import fr.fiftyfifty.it.Mails;
import fr.fiftyfifty.it.PageTest;
import fr.fiftyfifty.it.Tables;
import fr.fiftyfifty.it.Visit;
import fr.fiftyfifty.signature.SigningPages;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What was done to others (peers' advisories, by their number), tried on us. */
class AttacksIT extends PageTest {

    /** What cannot be tried here, and why. Numbers not here have a test that names them, in this package. */
    static final Map<Integer, String> NOT_HERE = Map.ofEntries(
            Map.entry(
                    7,
                    "no rich text editor; letters are Markdown: LetterRenderingTest finds their HTML and scripts dead"),
            Map.entry(17, "RoleMatrixIT: regulation and its models by every kind of caller"),
            Map.entry(18, "RoleMatrixIT is generated from the acts"),
            Map.entry(21, "no personal export yet"));

    /** What DESIGN.md names beyond the 34, and where it is tried. */
    static final Map<String, String> BEYOND = Map.ofEntries(
            Map.entry("private place in a link", "a_private_dossier_is_nowhere_outside"),
            Map.entry("mail scanners", "an_opened_link_is_not_a_used_link"),
            Map.entry("formulas in CSV", "no screen takes a table and none is exported: JSON, GeoJSON and Atom only"),
            Map.entry("foreign posts", "a_post_from_another_site_is_refused"),
            Map.entry("brute force of logins", "RealmFileTest: the realm's own protection"),
            Map.entry("brute force of signature codes", "SigningIT.a_code_is_mine_and_five_wrong_tries_end_it"),
            Map.entry("brute force of check codes", "check_codes_cannot_be_guessed"),
            Map.entry("accounts told by the reset form", "a_forgotten_password_tells_nobody_who_has_an_account"),
            Map.entry("mail bombs", "nobody_fills_a_mailbox_that_is_not_theirs"),
            Map.entry("zip bombs", "no archive is ever opened: FileSignature reads the first 64 KB of a file"),
            Map.entry("image bombs", "a_picture_of_a_thousand_megapixels_is_refused_before_it_is_drawn"),
            Map.entry("files and addresses in PDFs", "PdfDocumentsTest.nothing_is_fetched_while_printing"),
            Map.entry("prompts", "no text model is used"));

    private static final String MARKUP = "<img src=x onerror=alert(1)>\"'";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Test
    void every_row_has_a_test_or_a_reason() {
        TreeSet<Integer> rows = new TreeSet<>(NOT_HERE.keySet());
        rows.addAll(List.of(1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13, 14, 15, 16, 19, 20, 22, 23, 24, 25, 26));
        rows.addAll(List.of(27, 28, 29, 30, 31, 32, 33, 34));
        assertThat(rows).hasSize(34);
        assertThat(BEYOND.values()).allSatisfy(where -> assertThat(where).isNotBlank());
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

    /** 2: what changed between two texts of a promise is shown as text, whatever the text and the address say. */
    @Test
    void a_hostile_change_is_shown_as_text() {
        String reference = "FF-2017-842";
        Visit lina = narrow().login("lina", "/mon-espace");
        SigningPages.accepted(reference, "Un texte changé", SigningPages.person("lina@demo.example"));
        Tables.run("update commitment set wording = " + Tables.quoted("Planter " + MARKUP) + " where position = 2 and"
                + " ledger_id = (select l.id from ledger l join dossier d on d.id = l.dossier_id where d.reference = '"
                + reference + "')");
        String screen = "/mon-espace/" + reference + "/promesses";
        assertText(lina.open(screen));
        assertThat(lina.text()).contains("Planter et arroser");
        lina.open(screen + "?ligne=" + Outside.encoded(MARKUP) + "&fait=" + Outside.encoded(MARKUP));
        assertThat(lina.status()).isLessThan(500);
        assertThat(lina.page().locator("img[src=x]").count()).isZero();
    }

    /** 9: what the town hall types is text too. */
    @Test
    void hostile_words_of_the_settings_are_shown_as_text() {
        Visit nour = wide().login("nour", "/agent/reglages");
        nour.open("/agent/reglages/listes/themes/ligne");
        nour.page().locator("#name").fill(MARKUP);
        nour.page().locator("#code").fill("balisage");
        nour.press("Enregistrer");
        assertText(nour);
        for (String page : List.of("/deposer", "/projets", "/agent/dossiers", "/agent/reprise")) {
            nour.open(page);
            assertThat(nour.page().locator("img[src=x]").count()).as(page).isZero();
        }
        nour.open("/agent/reglages/listes/themes/ligne?ligne=balisage").press("Ne plus proposer");
    }

    /** 8: nothing is embedded from elsewhere, and we are embedded nowhere. */
    @Test
    void no_page_embeds_or_is_embedded() {
        Visit nour = wide().login("nour", "/agent/semaine");
        for (String page : List.of("/", "/projets", "/deposer", "/mon-espace", "/agent/semaine", "/agent/reglages")) {
            String policy = nour.page().context().request().get(page).headersArray().stream()
                    .filter(header -> header.name.equalsIgnoreCase("Content-Security-Policy"))
                    .map(header -> header.value)
                    .reduce("", (one, two) -> one + " " + two);
            assertThat(policy)
                    .as(page)
                    .containsPattern("default-src '(none|self)'")
                    .contains("frame-ancestors 'none'");
            assertThat(policy).as(page).doesNotContain("http:", "https:", "unsafe-eval", "*");
            assertThat(policy).as(page).doesNotContainPattern("script-src[^;]*unsafe-inline");
        }
    }

    /** 25: eight clicks at once on one confirmation give one dossier. */
    @Test
    void parallel_confirmations_make_one_dossier() {
        Visit lina = withoutJavaScript();
        IdeaPages.send(lina, "Une seule fois parallèle", "Lina", "Fictive", "parallele@example.org");
        String link = Mails.link(town().mails().await("parallele@example.org", "parallèle"));
        opened(link);
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
        assertThat(Tables.count("select count(*) from dossier where title = 'Une seule fois parallèle'"))
                .isEqualTo(1);
    }

    /** A mail scanner opens every link before its reader does: opening is not using. */
    private static void opened(String link) {
        for (int i = 0; i < 3; i++) {
            assertThat(Outside.get(link).statusCode())
                    .as("an_opened_link_is_not_a_used_link")
                    .isEqualTo(200);
        }
    }

    /** 24: an old link is refused in words, and the draft is kept. */
    @Test
    void an_expired_confirmation_sends_nothing() {
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
        assertThat(Tables.count("select count(*) from dossier where title = 'Trop tard pour nous'"))
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
}
