package fr.fiftyfifty.commune;

import static org.assertj.core.api.Assertions.assertThat;

import fr.fiftyfifty.it.PageTest;
import fr.fiftyfifty.it.Visit;
import org.junit.jupiter.api.Test;

/** The town changes what is its own to change. */
class SettingsPageIT extends PageTest {

    @Test
    void the_director_changes_lists_delays_and_letters() {
        Visit gaspard = wide().login("gaspard", "/agent/reglages");
        assertThat(gaspard.open("/agent/reglages").text()).contains("Thèmes");
        gaspard.open("/agent/reglages/listes/themes").follow("Ajouter une ligne");
        gaspard.page().locator("#name").fill("Essai des réglages");
        gaspard.page().locator("#code").fill("Pas Un Code");
        gaspard.page().locator("#position").fill("90");
        gaspard.press("Enregistrer");
        assertThat(gaspard.text()).contains("lettres minuscules sans accent");
        assertThat(gaspard.page().locator("#name").inputValue()).isEqualTo("Essai des réglages");
        gaspard.page().locator("#code").fill("essai-reglages");
        gaspard.press("Enregistrer");
        assertThat(gaspard.text()).contains("C’est enregistré").contains("Essai des réglages");
        gaspard.open("/agent/reglages/listes/themes/ligne?ligne=essai-reglages").press("Ne plus proposer");
        assertThat(gaspard.open("/agent/reglages/listes/themes").text()).contains("fermé le");

        gaspard.open("/agent/reglages/delais");
        gaspard.open("/agent/reglages/delais/draft.kept");
        String before = gaspard.page().locator("#span").inputValue();
        gaspard.page().locator("#span").fill("un peu");
        gaspard.press("Enregistrer à partir d’aujourd’hui");
        assertThat(gaspard.page().locator("#span").inputValue()).isEqualTo("un peu");
        gaspard.page().locator("#span").fill(before);
        gaspard.press("Enregistrer à partir d’aujourd’hui");
        assertThat(gaspard.text()).contains("C’est enregistré");
    }

    @Test
    void a_letter_with_an_unknown_place_is_refused_and_its_text_kept() {
        Visit gaspard = wide().login("gaspard", "/agent/reglages/lettres");
        assertThat(gaspard.open("/agent/reglages/lettres").text()).contains("idea.withdrawn");
        gaspard.open("/agent/reglages/lettres/idea.withdrawn");
        String body = gaspard.page().locator("#body").inputValue() + "\n\nBien à vous {prenom}";
        gaspard.page().locator("#body").fill(body);
        gaspard.press("Enregistrer à partir d’aujourd’hui");
        assertThat(gaspard.text())
                .contains("La place « prenom » n’existe pas")
                .contains("Places que cette lettre peut utiliser\n\nreference, title");
        assertThat(gaspard.page().locator("#body").inputValue()).isEqualTo(body);
    }

    @Test
    void the_second_of_two_savers_learns_it_in_words() {
        Visit gaspard = wide().login("gaspard", "/agent/reglages/identite");
        Visit tom = wide().login("tom", "/agent/reglages/identite");
        gaspard.open("/agent/reglages/identite");
        tom.open("/agent/reglages/identite");
        String address = gaspard.page().locator("#address").inputValue();
        gaspard.page().locator("#address").fill(address + " bis");
        gaspard.press("Enregistrer");
        assertThat(gaspard.text()).contains("C’est enregistré");
        tom.page().locator("#address").fill(address + " ter");
        tom.press("Enregistrer");
        assertThat(tom.text()).contains("Quelqu’un d’autre a enregistré");
        assertThat(tom.page().locator("#address").inputValue()).isEqualTo(address + " ter");
        gaspard.open("/agent/reglages/identite");
        gaspard.page().locator("#address").fill(address);
        gaspard.press("Enregistrer");
    }

    @Test
    void a_resident_finds_no_settings() {
        Visit lina = wide().login("lina", "/mon-espace");
        lina.open("/agent/reglages");
        assertThat(lina.status()).isIn(403, 404);
    }
}
