package fr.fiftyfifty.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import fr.fiftyfifty.it.Mails;
import fr.fiftyfifty.it.PageTest;
import fr.fiftyfifty.it.Visit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From an idea to its answer, by the screens of five people: bearer, coordinator, two departments, councillor. */
class EvaluationPageIT extends PageTest {

    private static final Pattern REFERENCE = Pattern.compile("FF-\\d{4}-\\d{3,5}");

    @Test
    void an_idea_is_looked_at_advised_on_and_agreed() {
        Visit celeste = wide().login("celeste", "/mon-espace");
        delegate();
        Visit lina = narrow().login("lina", "/deposer");
        String reference = submit(lina, "Fleurir la rue des Tilleuls", "Des bacs de fleurs le long du trottoir.");

        Visit nour = wide().login("nour", "/agent/dossiers/" + reference + "/premier-regard");
        assertThat(nour.text()).contains("deux pages suffisent");
        nour.press("Envoyer");
        assertThat(nour.text()).contains("envoyé");
        assertThat(celeste.open("/agent/dossiers/" + reference + "/decision").text())
                .contains("Attendu");

        String link = advise(reference);

        celeste.open("/agent/dossiers/" + reference + "/decision");
        assertThat(celeste.text()).contains("Laisser 1,40 m de passage.").contains("Nous avons les bacs.");
        celeste.page().locator("input[value=AGREED]").check();
        celeste.page().waitForSelector("#words");
        celeste.press("Décider");
        assertThat(celeste.text()).contains("conseillère déléguée à la participation");

        assertThat(town().mails()
                        .await("lina@demo.example", "Fleurir la rue des Tilleuls")
                        .subject())
                .contains("Fleurir");
        assertThat(withoutJavaScript().open(link).text()).contains("La décision est prise");
        assertThat(withoutJavaScript().open("/avis/inconnu").text()).contains("plus valable");
    }

    /** Two departments answer from their mail, one agent changes the answer at a desk; returns the first mail's link. */
    private String advise(String reference) {
        String link = opinion("espaces-verts@loos.example", reference);
        Visit adele = withoutJavaScript().open(link);
        assertThat(adele.text()).contains("Des bacs de fleurs").doesNotContain("Lina");
        verdict(adele, Verdict.FAVOURABLE);
        assertThat(adele.text()).contains("noté");

        Visit basile = narrow().open(opinion("voirie@loos.example", reference));
        verdict(basile, Verdict.FAVOURABLE_WITH_CONDITIONS);
        assertThat(basile.text()).contains("à quelle condition");
        basile.page().locator("#words").fill("Laisser 1,40 m de passage.");
        verdict(basile, Verdict.FAVOURABLE_WITH_CONDITIONS);
        assertThat(basile.text()).contains("noté");

        Visit agent = wide().login("adele", "/agent/dossiers/" + reference + "/avis");
        assertThat(agent.text()).contains("Laisser 1,40 m de passage.").contains("Qu’en pense votre service");
        agent.page().locator("#words").fill("Nous avons les bacs.");
        verdict(agent, Verdict.FAVOURABLE);
        assertThat(agent.text()).contains("Nous avons les bacs.");
        return link;
    }

    @Test
    void a_blocking_no_proposes_a_refusal_that_explains_itself() {
        Visit celeste = wide().login("celeste", "/mon-espace");
        delegate();
        String reference = submit(narrow().login("lina", "/deposer"), "Vendre des gaufres", "Un stand pour nous.");

        Visit nour = wide().login("nour", "/agent/dossiers/" + reference + "/premier-regard");
        nour.page().locator("input[value=NO]").nth(3).check();
        nour.press("Envoyer");
        assertThat(nour.text()).contains("Refus proposé");

        celeste.open("/agent/dossiers/" + reference + "/decision");
        celeste.page().locator("input[value=REFUSED]").check();
        celeste.page().waitForSelector("#possible");
        celeste.look().press("Décider");
        assertThat(celeste.text()).contains("au moins une raison");
        celeste.page().locator("input[value=commercial]").check();
        celeste.page().locator("#possible").fill("Une vente dont le gain va à l’école.");
        celeste.page().locator("#words").fill("Le dispositif aide ce qui profite à tous.");
        celeste.press("Décider");
        assertThat(celeste.text()).contains("But lucratif");

        var letter = town().mails().await("lina@demo.example", "notre réponse");
        assertThat(letter.text())
                .contains("But lucratif")
                .contains("Une vente dont le gain va à l’école.")
                .contains("conseillère déléguée à la participation")
                .contains("tribunal administratif");
    }

    /** The councillor can be chosen since she has logged in; whichever test comes second finds it done. */
    private void delegate() {
        Visit gaspard = wide().login("gaspard", "/agent/reglages/delegations");
        gaspard.open("/agent/reglages/delegations");
        if (gaspard.text().contains("Arrêté 2026-12")) {
            return;
        }
        gaspard.page().locator("#person").selectOption(new SelectOption().setIndex(1));
        String chosen = gaspard.page().locator("#person option:checked").innerText();
        if (!chosen.contains("Céleste")) {
            gaspard.page().locator("#person").selectOption(new SelectOption().setIndex(2));
        }
        gaspard.page().locator("#capacity").fill("conseillère déléguée à la participation");
        gaspard.page().locator("#act").fill("Arrêté 2026-12 du 2 avril 2026");
        gaspard.press("Enregistrer la délégation");
        assertThat(gaspard.text()).contains("Arrêté 2026-12");
    }

    private static String submit(Visit visit, String title, String story) {
        visit.open("/deposer");
        visit.page().locator("#title").fill(title);
        visit.page().locator("#story").fill(story);
        visit.page().locator("#theme").selectOption("cadre-de-vie");
        visit.press("Continuer");
        visit.page().locator("#address").fill("Rue des Tilleuls");
        visit.press("Continuer");
        visit.page().locator("input[value=UPKEEP]").check();
        visit.press("Continuer");
        visit.page().locator("#firstName").fill("Lina");
        visit.page().locator("#lastName").fill("Fictive");
        visit.page().locator("#noticeRead").check();
        visit.press("Déposer mon idée");
        Matcher found = REFERENCE.matcher(visit.page().url() + visit.text());
        assertThat(found.find()).as(visit.text()).isTrue();
        return found.group();
    }

    private String opinion(String mailbox, String reference) {
        var mail = town().mails().await(mailbox, "Votre avis");
        assertThat(mail.text()).contains(reference);
        return Mails.link(mail);
    }

    private static void verdict(Visit visit, Verdict verdict) {
        visit.page().locator("input[value=" + verdict + "]").check();
        visit.press("Donner cet avis");
    }
}
