package fr.fiftyfifty.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.fiftyfifty.it.PageTest;
import fr.fiftyfifty.it.Tables;
import fr.fiftyfifty.it.Visit;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Whoever tries often, or asks cleverly. Numbers are those of {@link AttacksIT}. */
class GuessesIT extends PageTest {

    /** 33: guesses are counted where they come from, whatever they say of themselves; an answer names nobody and gives no file. */
    @Test
    void check_codes_cannot_be_guessed() {
        forgetChecks();
        try {
            String last = "";
            for (int i = 0; i < 31; i++) {
                HttpRequest.Builder guess = HttpRequest.newBuilder(Outside.at("/api/v1/checks/CCC-CCC-CCC"))
                        .header("X-Forwarded-For", "203.0.113." + i)
                        .header("Forwarded", "for=203.0.113." + i);
                HttpResponse<String> answer = Outside.send(guess);
                assertThat(answer.statusCode()).isEqualTo(i < 30 ? 404 : 429);
                last = answer.body();
            }
            assertThat(last).contains("urn:fiftyfifty:platform.tooMany");
            HttpResponse<String> page = Outside.get("/verifier/CCC-CCC-CCC");
            assertThat(page.statusCode()).isEqualTo(429);
            assertThat(page.body()).contains("lang=\"fr\"");
        } finally {
            forgetChecks();
        }
    }

    private static void forgetChecks() {
        Tables.run("delete from rate_limit where bucket = 'signature.check'");
    }

    /** Keycloak's own form, in our look: the same words for an account and for none. */
    @Test
    void a_forgotten_password_tells_nobody_who_has_an_account() {
        assertThat(forgotten("lina@demo.example")).isEqualTo(forgotten("personne@example.org"));
    }

    private String forgotten(String mailbox) {
        town().awaitKeycloak();
        Visit visit = narrow();
        visit.page().navigate("/connexion?to=/mon-espace");
        visit.act(visit.page().locator("a[href*='reset-credentials']"));
        visit.page().locator("#username").fill(mailbox);
        visit.act(visit.page().locator("#kc-reset-password-form [type=submit]"));
        return visit.text().replace(mailbox, "");
    }
}
