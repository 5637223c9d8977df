package fr.fiftyfifty.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import fr.fiftyfifty.idea.IdeaPages;
import fr.fiftyfifty.it.PageTest;
import fr.fiftyfifty.it.Tables;
import fr.fiftyfifty.it.Visit;
import fr.fiftyfifty.signature.SigningPages;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What goes wrong at a screen is answered by a sentence, and nothing that was typed is lost. */
class BadInputPageIT extends PageTest {

    private static final String HUGE = "fleurs ".repeat(1_430).strip();

    @Test
    void the_second_of_two_tabs_on_a_line_of_the_settings_sees_both_texts_and_saves_at_the_next_try() {
        Visit first = wide().login("nour", "/agent/reglages");
        first.open("/agent/reglages/listes/themes/ligne");
        first.page().locator("#name").fill("Deux onglets");
        first.page().locator("#code").fill("deux-onglets");
        first.press("Enregistrer");
        Visit second = wide().login("nour", "/agent/reglages");
        String line = "/agent/reglages/listes/themes/ligne?ligne=deux-onglets";
        first.open(line);
        second.open(line);
        first.page().locator("#name").fill("Écrit par la première");
        first.press("Enregistrer");
        assertThat(first.text()).contains("C’est enregistré");
        second.page().locator("#name").fill("Écrit par la seconde");
        second.press("Enregistrer");
        assertThat(second.status()).isLessThan(500);
        assertThat(second.text()).contains("Quelqu’un d’autre a enregistré", "Écrit par la première");
        assertThat(second.page().locator("#name").inputValue()).isEqualTo("Écrit par la seconde");
        second.press("Enregistrer");
        assertThat(second.text()).contains("C’est enregistré", "Écrit par la seconde");
        second.open(line).press("Ne plus proposer");
    }

    @Test
    void the_second_of_two_tabs_on_the_town_s_identity_sees_both_texts_and_saves_at_the_next_try() {
        Visit first = wide().login("gaspard", "/agent/reglages/identite");
        Visit second = wide().login("tom", "/agent/reglages/identite");
        first.open("/agent/reglages/identite");
        second.open("/agent/reglages/identite");
        String address = first.page().locator("#address").inputValue();
        first.page().locator("#address").fill(address + " bis");
        first.press("Enregistrer");
        second.page().locator("#address").fill(address);
        second.press("Enregistrer");
        assertThat(second.text()).contains("Quelqu’un d’autre a enregistré", address + " bis");
        assertThat(second.page().locator("#address").inputValue()).isEqualTo(address);
        second.press("Enregistrer");
        assertThat(Tables.one("select address from commune where id = 1")).isEqualTo(address);
    }

    @Test
    void the_second_of_two_tabs_on_promesses_sees_both_texts_and_a_bearer_learns_of_the_change() {
        String reference = "FF-2017-821";
        String screen = "/agent/dossiers/" + reference + "/promesses";
        narrow().login("lina", "/mon-espace");
        SigningPages.dossier(
                reference, "Des bacs à fleurs, deux mains sur un texte", SigningPages.person("lina@demo.example"));
        Tables.run("insert into idea (dossier_id, kind, status, channel, story, bearer_kind, submitted_at, call_due_on,"
                + " answer_due_on) select id, 'IDEA', 'AGREED', 'WEB', 'Planter et arroser', 'GROUP', now(), current_date, current_date"
                + " from dossier where reference = '" + reference + "'");
        Visit first = wide().login("nour", screen).open(screen);
        first.fill("Combien de bacs", "12").fill("Combien d’heures par an", "40");
        first.press("Envoyer aux personnes qui portent le projet");
        assertThat(first.text()).contains("C’est envoyé");
        Visit second = wide().login("nour", screen).open(screen);
        Visit lina = withoutJavaScript().login("lina", "/mon-espace").open("/mon-espace/" + reference + "/promesses");
        first.open(screen).fill("Combien de bacs", "13").press("Envoyer aux personnes qui portent le projet");
        second.fill("Combien de bacs", "27").press("Envoyer aux personnes qui portent le projet");
        assertThat(second.status()).isLessThan(500);
        assertThat(second.text()).contains("Quelqu’un d’autre a enregistré", "13 ");
        assertThat(second.page().locator("main input[inputmode=decimal]").all().stream()
                        .map(Locator::inputValue)
                        .collect(Collectors.toList()))
                .contains("27");
        second.press("Envoyer aux personnes qui portent le projet");
        assertThat(second.text()).contains("C’est envoyé");
        lina.press("D’accord avec tout");
        assertThat(lina.status()).isLessThan(500);
        assertThat(lina.text()).contains("changé").doesNotContain("C’est noté");
        assertThat(Tables.count(
                        "select count(*) from acceptance a join commitment c on c.id = a.commitment_id join ledger l"
                                + " on l.id = c.ledger_id join dossier d on d.id = l.dossier_id where a.side = 'RESIDENTS' and"
                                + " d.reference = '" + reference + "'"))
                .isZero();
    }

    @Test
    void a_double_click_on_signer_signs_once_and_says_so() {
        String reference = "FF-2017-822";
        Visit lina = narrow().login("lina", "/mon-espace");
        SigningPages.accepted(reference, "Un double clic", SigningPages.person("lina@demo.example"));
        SigningPages.prepare(wide().login("nour", "/agent/semaine"), reference);
        lina.open("/mon-espace/" + reference + "/signer").press("Recevoir mon code");
        Visit left = withoutJavaScript().login("lina", "/mon-espace");
        left.open("/mon-espace/" + reference + "/signer/code");
        String code = SigningPages.code(town().mails(), "lina@demo.example", reference);
        lina.page().locator("#code").fill(code);
        lina.page().locator("#sign").dblclick(new Locator.DblclickOptions().setForce(true));
        lina.page().waitForURL("**/signer**");
        lina.page().waitForLoadState();
        assertThat(lina.look().text()).containsAnyOf("C’est signé, merci", "déjà signé");
        left.page().locator("#code").fill(code);
        left.press("Signer");
        assertThat(left.status()).isLessThan(500);
        assertThat(left.text()).contains("déjà signé");
        assertThat(Tables.count(
                        "select count(*) from signature s join convention c on c.id = s.convention_id join dossier"
                                + " d on d.id = c.dossier_id where d.reference = '" + reference + "'"))
                .isEqualTo(1);
    }

    /** Text without end is refused beside its field and given back, on whatever screen. */
    @Test
    void a_text_of_ten_thousand_signs_is_refused_beside_its_field() {
        assertThat(HUGE.length()).isGreaterThan(10_000);
        Visit lina = withoutJavaScript();
        lina.open("/deposer");
        lina.page().locator("#story").fill("Je raconte.");
        refused(lina, "#title", "Continuer");
        assertThat(lina.page().locator("#story").inputValue()).isEqualTo("Je raconte.");
        lina.open("/rappelez-moi").page().locator("#callbackPhone").fill("03 21 00 00 00");
        refused(lina, "#callbackName", lina.page().locator("#ask"));
        lina.page().locator("#callbackName").fill("Lina");
        refused(lina, "#wish", lina.page().locator("#ask"));
        Visit gaspard = wide().login("gaspard", "/agent/reglages");
        gaspard.open("/agent/reglages/listes/services/ligne")
                .page()
                .locator("#code")
                .fill("trop-long");
        refused(gaspard, "#name", "Enregistrer");
        gaspard.page().locator("#name").fill("Court");
        for (String field : List.of("#contactName", "#email", "#phone")) {
            refused(gaspard, field, "Enregistrer");
            gaspard.page().locator(field).fill("");
        }
        gaspard.open("/agent/reglages/identite");
        for (String field : List.of("#name", "#address", "#phone", "#email", "#dpoContact", "#court")) {
            String before = gaspard.page().locator(field).inputValue();
            refused(gaspard, field, "Enregistrer");
            gaspard.page().locator(field).fill(before);
        }
        gaspard.open("/agent/reglages/delais/draft.kept");
        refused(gaspard, "#source", "Enregistrer à partir d’aujourd’hui");
        gaspard.open("/agent/reglages/lettres/idea.withdrawn");
        refused(gaspard, "#subject", "Enregistrer à partir d’aujourd’hui");
    }

    private static void refused(Visit visit, String field, String button) {
        refused(visit, field, visit.page().locator("main input[value='" + button + "']"));
    }

    private static void refused(Visit visit, String field, Locator button) {
        visit.page().locator(field).fill(HUGE);
        visit.act(button);
        String where = visit.page().url() + " " + field;
        assertThat(visit.status()).as(where).isLessThan(500);
        assertThat(visit.page().locator(field + "-faute").count()).as(where).isEqualTo(1);
        assertThat(visit.page().locator(field + "-faute").innerText()).as(where).isNotBlank();
        assertThat(visit.page().locator(field).inputValue()).as(where).isEqualTo(HUGE);
    }

    @Test
    void nobody_fills_a_mailbox_that_is_not_theirs() {
        Visit robot = withoutJavaScript();
        IdeaPages.tell(robot, "Du courrier pour un autre", "Beaucoup.");
        for (int i = 0; i < 7; i++) {
            robot.open("/deposer/plus-tard").page().locator("#email").fill("Victime@example.org");
            robot.press("Recevoir le lien");
            assertThat(robot.status()).isLessThan(500);
        }
        assertThat(robot.text()).contains("Trop d’essais").doesNotContain("Le lien est parti");
        assertThat(robot.page().locator("#email").inputValue()).isEqualTo("Victime@example.org");
        assertThat(Tables.count("select count(*) from outbox where lower(address) = 'victime@example.org'"))
                .isEqualTo(6);
    }

    /** PostgreSQL keeps no NUL: it comes by hand only, and costs a sentence, not a failure. */
    @Test
    void a_sign_that_no_keyboard_has_is_no_failure() {
        Visit lina = withoutJavaScript();
        lina.open("/deposer");
        lina.page().locator("#story").fill("Je raconte.");
        lina.page().locator("#theme").selectOption("cadre-de-vie");
        HttpClient http = HttpClient.newHttpClient();
        String form = lina.page().locator("main form").first().locator("input, textarea, select").all().stream()
                .filter(input -> input.getAttribute("name") != null)
                .map(input -> input.getAttribute("name") + "="
                        + Outside.encoded(
                                input.getAttribute("name").equals("title") ? "Banc\u0000rond" : input.inputValue()))
                .collect(Collectors.joining("&"));
        List<CompletableFuture<Integer>> answers = IntStream.range(0, 2)
                .mapToObj(i -> http.sendAsync(
                                HttpRequest.newBuilder(Outside.at("/deposer"))
                                        .header("Origin", town().url())
                                        .header("Content-Type", "application/x-www-form-urlencoded")
                                        .POST(HttpRequest.BodyPublishers.ofString(form))
                                        .build(),
                                HttpResponse.BodyHandlers.ofString())
                        .thenApply(HttpResponse::statusCode))
                .toList();
        assertThat(answers.stream().map(CompletableFuture::join)).allMatch(status -> status < 500);
    }
}
