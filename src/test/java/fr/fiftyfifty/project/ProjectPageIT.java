package fr.fiftyfifty.project;

import static org.assertj.core.api.Assertions.assertThat;

import fr.fiftyfifty.it.PageTest;
import fr.fiftyfifty.it.Visit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The lightest of the ways, by screens: recorded in one minute, then followed by both sides; the resident without JavaScript. */
class ProjectPageIT extends PageTest {

    private static final Pattern REFERENCE = Pattern.compile("FF-\\d{4}-\\d{3,5}");

    @Test
    void each_side_says_what_is_done_and_confirms_the_other() {
        String reference = submit(narrow().login("lina", "/deposer"));
        Visit nour = wide().login("nour", "/agent/dossiers/" + reference + "/premier-regard");
        nour.page().locator("input[value=SUPPORTED]").check();
        nour.press("Envoyer");

        Visit lina = withoutJavaScript().login("lina", "/mon-espace/" + reference + "/suivi");
        assertThat(lina.status()).isEqualTo(200);
        lina.follow("Noter autre chose que les promesses");
        lina.press("Noter ce qui est fait");
        assertThat(lina.text()).contains("quelques mots ce qui est fait");
        lina.page().locator("#words").fill("Le banc est repeint");
        lina.page().locator("#amount").fill("3");
        lina.page().locator("#people").fill("4");
        lina.press("Noter ce qui est fait");
        assertThat(lina.text()).contains("C’est noté, merci").contains("12 heures à 4");

        nour.open("/agent/dossiers/" + reference + "/suivi");
        assertThat(nour.text()).contains("Le banc est repeint");
        nour.press("Oui, c’est fait");
        assertThat(nour.text()).contains("c’est confirmé").contains("Heures confirmées : 12 côté habitants");

        lina.open("/mon-espace/" + reference + "/suivi?ouvrir=caillou");
        lina.page().locator("#stone").fill("Un banc comme neuf");
        lina.press("Poser ce caillou");
        assertThat(lina.text()).contains("Un caillou blanc de plus").contains("Un banc comme neuf");
    }

    @Test
    void an_initiative_is_recorded_in_one_screen() {
        Visit nour = wide().login("nour", "/agent/soutien");
        nour.press("Enregistrer");
        assertThat(nour.text()).contains("Dites ce qui a été fait");
        nour.page().locator("#title").fill("Nettoyage du terril");
        nour.page().locator("#who").fill("Le club de marche");
        nour.page().locator("#theme").selectOption("cadre-de-vie");
        nour.press("Enregistrer");
        assertThat(nour.text()).contains("C’est enregistré").containsPattern(REFERENCE);
    }

    private static String submit(Visit visit) {
        visit.open("/deposer");
        visit.page().locator("#title").fill("Repeindre le banc de la place");
        visit.page().locator("#story").fill("Nous l’avons déjà poncé.");
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
}
