package fr.fiftyfifty.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.fiftyfifty.idea.IdeaPages;
import fr.fiftyfifty.it.Mails;
import fr.fiftyfifty.it.PageTest;
import fr.fiftyfifty.it.Visit;
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

    @Test
    void the_technical_administrator_reads_no_dossier() {
        Visit tom = wide().login("tom", "/agent/reglages");
        tom.open("/agent/dossiers");
        assertThat(tom.status()).isIn(403, 404);
    }
}
