package fr.fiftyfifty.shortway;

import static org.assertj.core.api.Assertions.assertThat;

import fr.fiftyfifty.it.PageTest;
import fr.fiftyfifty.it.Visit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every plain page answers, in both languages where it has two, and passes the checker that looks at each visited page. */
class TourPageIT extends PageTest {

    private static final List<String> PUBLIC = List.of(
            "/",
            "/projets",
            "/projets?q=inexistant-xyz",
            "/comment-ca-marche",
            "/facile-a-lire",
            "/accessibilite",
            "/donnees-personnelles",
            "/mentions-legales",
            "/donnees-ouvertes",
            "/plan-du-site",
            "/bilan",
            "/bilan/2026/resident-hours",
            "/faites-in-loos",
            "/rappelez-moi",
            "/verifier",
            "/deposer/plus-tard",
            "/deposer/presque",
            "/deposer/reprendre/inconnu",
            "/deposer/confirmer/inconnu",
            "/verifier/CCC-CCC-CCC",
            "/ne-plus-suivre/inconnu",
            "/suivre/inconnu");

    @Test
    void public_pages_answer_without_script_on_a_telephone() {
        Visit anybody = withoutJavaScript();
        for (String address : PUBLIC) {
            assertThat(anybody.open(address).status()).as(address).isEqualTo(200);
        }
    }

    @Test
    void public_pages_answer_in_english() {
        Visit anybody = wide();
        for (String address : List.of("/en", "/en/projets", "/en/comment-ca-marche", "/en/deposer", "/en/bilan")) {
            assertThat(anybody.open(address).status()).as(address).isEqualTo(200);
            assertThat(anybody.page().locator("html").getAttribute("lang")).isEqualTo("en");
        }
    }

    @Test
    void pages_of_the_town_hall_answer() {
        Visit nour = wide().login("nour", "/agent/semaine");
        for (String address : List.of(
                "/agent/dossiers",
                "/agent/dossiers?q=banc&stage=SUBMITTED",
                "/agent/bilan",
                "/agent/bilan/2026/ideas",
                "/agent/faites-in-loos/2026",
                "/agent/reprise",
                "/agent/soutien",
                "/agent/reglages",
                "/agent/reglages/identite",
                "/agent/reglages/listes/themes",
                "/agent/reglages/listes/services/ligne?ligne=voirie",
                "/agent/reglages/delais",
                "/agent/reglages/delais/opinion",
                "/agent/reglages/lettres",
                "/agent/reglages/lettres/idea.receipt",
                "/agent/reglages/cadre")) {
            assertThat(nour.open(address).status()).as(address).isEqualTo(200);
        }
    }

    @Test
    void the_administrator_sees_what_did_not_arrive_and_no_dossier() {
        Visit tom = wide().login("tom", "/agent/admin/envois");
        assertThat(tom.status()).isEqualTo(200);
        assertThat(tom.open("/agent/dossiers").status()).isEqualTo(403);
    }

    @Test
    void a_page_that_does_not_exist_says_so() {
        Visit anybody = withoutJavaScript();
        assertThat(anybody.open("/projets/FF-1999-001").status()).isEqualTo(404);
        assertThat(anybody.open("/idea/deposer.xhtml").status()).isEqualTo(404);
    }
}
