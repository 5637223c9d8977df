package fr.fiftyfifty.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.fiftyfifty.idea.IdeaPages;
import fr.fiftyfifty.it.Mails;
import fr.fiftyfifty.it.PageTest;
import fr.fiftyfifty.it.Visit;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Doors tried from outside, without a browser. Numbers are those of {@link AttacksIT}. */
class DoorsIT extends PageTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** 14, 15, 29, 30: a private dossier is nowhere outside, by whatever door. */
    @Test
    void a_private_dossier_is_nowhere_outside() throws Exception {
        Visit lina = withoutJavaScript();
        IdeaPages.send(lina, "Campanules secrètes", "Lina", "Fictive", "secret@example.org");
        lina.open(Mails.link(town().mails().await("secret@example.org", "Campanules")));
        String reference = IdeaPages.reference(lina.press("Envoyer mon idée"));
        for (String door : List.of(
                "/",
                "/en",
                "/projets",
                "/projets?q=Campanules",
                "/projets/" + reference,
                "/en/projets/" + reference,
                "/mon-espace/" + reference,
                "/agent/dossiers/" + reference,
                "/api/v1/projects",
                "/api/v1/projects/" + reference,
                "/api/v1/dossiers/" + reference,
                "/api/v1/dossiers/" + reference + "/promises",
                "/api/v1/dossiers/" + reference + "/decision",
                "/robots.txt",
                "/sitemap.xml",
                "/fil.atom",
                "/bilan")) {
            HttpResponse<String> answer = get(door);
            assertThat(answer.body()).as(door).doesNotContain("Campanules");
            assertThat(answer.statusCode()).as(door).isLessThan(500);
        }
        assertThat(get("/robots.txt").body()).doesNotContain("FF-");
    }

    /** 31: no parameter names a method, a bean or an expression. */
    @Test
    void expressions_in_addresses_are_only_text() throws Exception {
        String expression = URLEncoder.encode(
                "#{facesContext.externalContext.invalidateSession()}${1234*1000}", StandardCharsets.UTF_8);
        for (String address : List.of("/deposer?fait=", "/verifier?code=", "/connexion?to=/", "/projets?q=")) {
            HttpResponse<String> answer = get(address + expression);
            assertThat(answer.statusCode()).as(address).isLessThan(500);
            assertThat(answer.body()).as(address).doesNotContain("1234000");
        }
    }

    @Test
    void a_raw_view_is_not_found() throws Exception {
        for (String raw :
                List.of("/idea/deposer.xhtml", "/folder/agent.xhtml", "/WEB-INF/web.xml", "/desk/semaine.xhtml")) {
            assertThat(get(raw).statusCode()).as(raw).isEqualTo(404);
        }
    }

    @Test
    void login_never_leads_to_another_site() throws Exception {
        for (String to : List.of("https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)")) {
            HttpResponse<String> answer = get("/connexion?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8));
            String location = answer.headers().firstValue("Location").orElse("");
            assertThat(location).as(to).doesNotStartWith("https://evil").doesNotStartWith("//");
            assertThat(answer.statusCode()).isLessThan(500);
        }
    }

    @Test
    void a_post_from_another_site_is_refused() throws Exception {
        for (String address : List.of("/deposer", "/deconnexion", "/api/v1/dossiers/FF-2026-001/decision")) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(town().url() + address))
                    .header("Origin", "https://evil.example")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString("title=x"))
                    .build();
            assertThat(HTTP.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
                    .as(address)
                    .isEqualTo(403);
        }
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(town().url()).resolve(address))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
