package fr.fiftyfifty.attacks;

import static fr.fiftyfifty.attacks.Outside.encoded;
import static fr.fiftyfifty.attacks.Outside.get;
import static org.assertj.core.api.Assertions.assertThat;

import fr.fiftyfifty.it.PageTest;
import fr.fiftyfifty.it.Tables;
import fr.fiftyfifty.it.Visit;
import fr.fiftyfifty.platform.web.Route;
import fr.fiftyfifty.platform.web.Routes;
import fr.fiftyfifty.signature.SigningPages;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Doors tried from outside, most without a browser. Numbers are those of {@link AttacksIT}. */
class DoorsIT extends PageTest {

    private static final String SECRET = "FF-2017-811";

    @BeforeEach
    void a_dossier_that_nobody_else_knows() {
        if (Tables.count("select count(*) from dossier where reference = '" + SECRET + "'") == 0) {
            Tables.run(
                    "insert into person (commune_id, first_name, last_name, email, created_at) values (1, 'Josephine',"
                            + " 'Campanelle', 'campanelle@example.org', now())");
            long josephine = SigningPages.person("campanelle@example.org");
            SigningPages.dossier(SECRET, "Campanules secrètes", josephine);
            SigningPages.promise(SECRET, josephine);
        }
    }

    /** 14, 15, 29, 30: a private dossier is nowhere outside, by whatever door; unknown and forbidden are one answer. */
    @Test
    void a_private_dossier_is_nowhere_outside() {
        List<String> doors = new ArrayList<>(List.of(
                "/",
                "/en",
                "/projets?q=secr",
                "/en/projets?q=secr",
                "/robots.txt",
                "/sitemap.xml",
                "/fil.atom",
                "/bilan",
                "/api/v1/projects?q=secr"));
        Routes.all().forEach(route -> doors.add(filled(route)));
        Api.reads().forEach(read -> doors.add(read.about(SECRET)));
        for (String door : doors) {
            HttpResponse<String> answer = get(door);
            assertThat(answer.body()).as(door).doesNotContain("Campanules", "Campanelle", "Planter et arroser");
            assertThat(answer.statusCode()).as(door).isLessThan(500);
            if (door.contains(SECRET)) {
                String unknown = get(door.replace(SECRET, "FF-2017-999")).body();
                assertThat(bare(answer.body(), SECRET)).as(door).isEqualTo(bare(unknown, "FF-2017-999"));
            }
        }
        assertThat(get("/robots.txt").body()).doesNotContain("FF-");
    }

    /** Without the reference that was asked for, and what is new on every page. */
    private static String bare(String page, String reference) {
        return page.replace(reference, "").replaceAll("value=\"[A-Za-z0-9+/=]{40,}\"", "");
    }

    /** Somebody logged in finds no more, and no other words. */
    @Test
    void somebody_elses_reference_is_as_unknown_as_one_that_does_not_exist() {
        Visit odette = narrow().login("odette", "/mon-espace");
        Visit tom = wide().login("tom", "/agent/semaine");
        for (Route route : Routes.all()) {
            boolean ofADossier = route.names().contains("reference");
            if (ofADossier && route.audience() != Route.Audience.STAFF) {
                same(odette, filled(route));
            }
            if (ofADossier && route.audience() == Route.Audience.STAFF) {
                same(tom, filled(route));
                assertThat(odette.page().context().request().get(filled(route)).status())
                        .as(route.path())
                        .isEqualTo(403);
            }
        }
    }

    private static void same(Visit who, String address) {
        var theirs = who.page().context().request().get(address);
        var unknown = who.page().context().request().get(address.replace(SECRET, "FF-2017-999"));
        assertThat(theirs.status()).as(address).isIn(403, 404).isEqualTo(unknown.status());
        assertThat(bare(theirs.text(), SECRET))
                .as(address)
                .doesNotContain("Campanules", "Campanelle")
                .isEqualTo(bare(unknown.text(), "FF-2017-999"));
    }

    /** The address of a route, about the dossier that nobody else knows. */
    private static String filled(Route route) {
        return route.path().replace("{reference}", SECRET).replaceAll("\\{\\w+}", "2026");
    }

    /** 3, 4, 13, 31: no parameter names a method, a bean or a column; none comes back as markup or stops a page. */
    @Test
    void parameters_are_only_text_on_every_page_that_all_may_open() {
        town().awaitKeycloak();
        List<String> doors = new ArrayList<>(List.of("/connexion"));
        Routes.all().stream()
                .filter(route -> route.audience() == Route.Audience.PUBLIC || route.audience() == Route.Audience.OPEN)
                .forEach(route -> doors.add(filled(route)));
        Api.reads().forEach(read -> doors.add(read.about(SECRET)));
        for (String hostile : List.of(
                "#{facesContext.externalContext.invalidateSession()}${1234*1000}",
                "<img src=x onerror=alert(1)>\"'",
                "x' or '1'='1",
                "%\u0000",
                "-99999999999999999999")) {
            String value = encoded(hostile);
            for (String door : doors) {
                String address = door + "?q=" + value + "&page=" + value + "&theme=" + value + "&stage=" + value
                        + "&etape=" + value + "&quartier=" + value + "&sort=" + value + "&person.email=" + value
                        + "&fait=" + value + "&to=" + value + "&code=" + value + "&cursor=" + value + "&limit=" + value
                        + "&avant=" + value + "&dossier=" + value + "&ligne=" + value + "&vue=" + value;
                HttpResponse<String> answer = get(address);
                assertThat(answer.statusCode()).as(address).isLessThan(500);
                assertThat(answer.body()).as(address).doesNotContain("1234000", "<img src=x", "Exception", "\tat ");
            }
        }
    }

    @Test
    void a_path_is_only_text() {
        for (String path : List.of(
                "/projets/%3Cscript%3Ealert(1)%3C/script%3E",
                "/projets/FF-2017-811%00",
                "/projets/..%2F..%2FWEB-INF%2Fweb.xml",
                "/jakarta.faces.resource/../WEB-INF/web.xml.xhtml",
                "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
                "/resources/../WEB-INF/web.xml",
                "/WEB-INF/web.xml",
                "/META-INF/microprofile-config.properties",
                "/bilan/%23%7B1+1%7D",
                "/verifier/%23%7B1234*1000%7D",
                "/tuiles/15/1/..%2F..%2F1.png",
                "/fichiers/../../etc/passwd",
                "/deposer/confirmer/%00",
                "/suivre/%F0%9F%8C%BB",
                "/avis/'%20or%20'1'='1")) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.statusCode()).as(path).isLessThan(500);
            assertThat(answer.body()).as(path).doesNotContain("1234000", "<script>alert", "<web-app", "Exception");
        }
    }

    @Test
    void a_raw_view_is_not_found() {
        for (Route route : Routes.all()) {
            assertThat(get(route.view()).statusCode()).as(route.view()).isEqualTo(404);
        }
    }

    @Test
    void login_never_leads_to_another_site() {
        town().awaitKeycloak();
        for (String to : List.of(
                "https://evil.example/",
                "//evil.example",
                "/\\evil.example",
                "javascript:alert(1)",
                "/%09/evil.example",
                "https:evil.example",
                "/\t/evil.example")) {
            Visit lina = narrow();
            lina.page().navigate("/connexion?to=" + encoded(to));
            assertThat(lina.page().url()).as(to).startsWith(town().issuer());
            lina.page().locator("#username").fill("lina");
            lina.page().locator("#password").fill("demo");
            lina.page().locator("#kc-login").click();
            lina.page().waitForURL(java.util.regex.Pattern.compile("^" + town().url() + ".*"));
            assertThat(lina.page().url()).as(to).startsWith(town().url() + "/");
        }
    }

    /** Whatever changes something, on every page and at every address of the API, is refused from elsewhere. */
    @Test
    void a_post_from_another_site_is_refused() {
        List<String> doors = new ArrayList<>(List.of("/deconnexion", "/connexion"));
        // « /ne-plus-suivre/ » proves itself by its secret (RFC 8058)
        Routes.all().stream()
                .map(DoorsIT::filled)
                .filter(path -> !path.startsWith("/ne-plus-suivre/"))
                .forEach(doors::add);
        Api.writes().forEach(write -> doors.add(write.about(SECRET)));
        for (String door : doors) {
            for (String origin : List.of("https://evil.example", "null", town().url() + ".evil.example")) {
                assertThat(Outside.post(door, origin, "title=x").statusCode())
                        .as(door + " from " + origin)
                        .isEqualTo(403);
            }
            HttpRequest.Builder silent = HttpRequest.newBuilder(Outside.at(door))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString("title=x"));
            assertThat(Outside.send(silent).statusCode())
                    .as(door + " from nowhere")
                    .isEqualTo(403);
        }
    }

    /** 27: there is no second kind of line to be hijacked. */
    @Test
    void nobody_opens_a_web_socket() {
        for (String path : List.of("/", "/jakarta.faces.push/x", "/api/v1/projects")) {
            String answer = Outside.say(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\n"
                            + "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                            + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nOrigin: https://evil.example\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            assertThat(answer).as(path).startsWith("HTTP/1.1").doesNotContain(" 101");
        }
    }
}
