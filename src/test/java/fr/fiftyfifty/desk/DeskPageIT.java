package fr.fiftyfifty.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.fiftyfifty.idea.IdeaPages;
import fr.fiftyfifty.it.Mails;
import fr.fiftyfifty.it.PageTest;
import fr.fiftyfifty.it.Visit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What waits at the town hall. */
class DeskPageIT extends PageTest {

    @Test
    void the_week_has_at_most_seven_lines_and_the_worklist_finds_a_dossier() {
        Visit lina = withoutJavaScript();
        IdeaPages.send(lina, "Zinnias du pupitre", "Lina", "Fictive", "pupitre@example.org");
        lina.open(Mails.link(town().mails().await("pupitre@example.org", "Zinnias")));
        String reference = IdeaPages.reference(lina.press("Envoyer mon idée"));

        Visit nour = wide().login("nour", "/agent/semaine");
        nour.open("/agent/semaine");
        assertThat(nour.page().locator(".week > li").count()).isBetween(1, 7);
        nour.open("/agent/dossiers");
        nour.page().locator("#q").fill("zinnias");
        nour.press("Filtrer");
        assertThat(nour.text()).contains(reference);
        nour.page().locator("#stage").selectOption("PROMISES");
        nour.press("Filtrer");
        assertThat(nour.text()).contains("Rien ne correspond").doesNotContain(reference);
        assertThat(nour.open("/agent/dossiers/" + reference).text()).contains("Zinnias du pupitre");
    }

    /** At the counter, on the ground: a visit fails for a page that is wider than a telephone. */
    @Test
    void the_pages_of_the_town_hall_fit_a_telephone() {
        Visit nour = narrow().login("nour", "/agent/semaine");
        for (String address : List.of(
                "/agent/semaine",
                "/agent/dossiers",
                "/agent/soutien",
                "/agent/bilan",
                "/agent/reglages",
                "/agent/reglages/listes/themes",
                "/agent/reglages/delais",
                "/agent/reglages/lettres",
                "/agent/reglages/lettres/idea.receipt",
                "/agent/reglages/cadre",
                "/agent/reglages/assureur")) {
            assertThat(nour.open(address).status()).as(address).isEqualTo(200);
        }
    }

    @Test
    void the_technical_administrator_reads_no_dossier() {
        Visit tom = wide().login("tom", "/agent/reglages");
        tom.open("/agent/reglages");
        assertThat(tom.page().locator("nav a").allInnerTexts())
                .contains("Envois")
                .doesNotContain("Dossiers", "Bilan");
        tom.open("/agent/dossiers");
        assertThat(tom.status()).isIn(403, 404);
    }
}
