package fr.fiftyfifty.signature;

import static org.assertj.core.api.Assertions.assertThat;

import fr.fiftyfifty.it.PageTest;
import fr.fiftyfifty.it.Tables;
import fr.fiftyfifty.it.Visit;
import org.junit.jupiter.api.Test;

/** From « Avant signature » to « Clore », by the screens of the coordinator, a resident and anybody. */
class SigningPageIT extends PageTest {

    private static final String REFERENCE = "FF-2026-916";

    @Test
    void a_convention_is_prepared_signed_and_checked() {
        Visit lina = narrow().login("lina", "/mon-espace");
        Visit nour = wide().login("nour", "/agent/semaine");
        SigningPages.accepted(REFERENCE, "Fleurir la rue des Essais", SigningPages.person("lina@demo.example"));
        SigningPages.prepare(nour, REFERENCE);
        assertThat(nour.open("/agent/dossiers/" + REFERENCE + "/clore").text()).contains("Encore attendu");
        sign(lina);
        assertThat(nour.open("/agent/dossiers/" + REFERENCE + "/clore").text()).contains("Le document signé");
        check(Tables.one(
                "select check_code from convention c join dossier d on d.id = c.dossier_id where d.reference = '"
                        + REFERENCE + "'"));
    }

    private void sign(Visit lina) {
        lina.open("/mon-espace/" + REFERENCE + "/signer");
        assertThat(lina.text()).contains("Fournir douze bacs", "Planter et arroser", "Empreinte du document");
        lina.press("Recevoir mon code");
        lina.page().locator("#code").fill("12");
        lina.press("Signer");
        assertThat(lina.text()).contains("Ce n’est pas le code");
        lina.page().locator("#code").fill(SigningPages.code(town().mails(), "lina@demo.example", REFERENCE));
        lina.press("Signer");
        assertThat(lina.text()).contains("C’est signé, merci");
    }

    private void check(String code) {
        Visit anybody = withoutJavaScript().open("/verifier");
        anybody.page().locator("#code").fill("KX7");
        anybody.press("Vérifier");
        assertThat(anybody.text()).contains("Un code a neuf signes");
        anybody.page().locator("#code").fill(code.replace("-", " "));
        anybody.press("Vérifier");
        assertThat(anybody.text())
                .contains("vraie convention", REFERENCE + "/1", "1 personne de la commune")
                .doesNotContain("Lina");
        assertThat(anybody.open("/verifier/CCC-CCC-CCC").text()).contains("Nous ne connaissons pas ce code");
    }
}
