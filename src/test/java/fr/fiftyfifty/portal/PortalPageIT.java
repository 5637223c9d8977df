package fr.fiftyfifty.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import fr.fiftyfifty.it.PageTest;
import fr.fiftyfifty.it.Visit;
import fr.fiftyfifty.media.MediaFixtures;
import org.junit.jupiter.api.Test;

/** The public lists, as a passer-by sees them. */
class PortalPageIT extends PageTest {

    @Test
    void a_card_shows_the_photograph_of_its_dossier_in_its_small_size() {
        Visit nour = wide().login("nour", "/agent/dossiers");
        nour.follow("Noter une initiative soutenue");
        nour.page().locator("#title").fill("Nichoirs du jardin public");
        nour.page().locator("#who").fill("Le club des oiseaux");
        nour.page().locator("#theme").selectOption("cadre-de-vie");
        nour.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload(
                        "nichoirs.jpg", "image/jpeg", MediaFixtures.taken(MediaFixtures.jpeg(1200, 800), 1)));
        nour.page().locator("summary").first().click();
        nour.page().locator("#alt").fill("Trois nichoirs dans un tilleul");
        nour.page().locator("#shown").check();
        nour.press("Enregistrer");
        assertThat(nour.text()).contains("C’est enregistré");

        for (Visit anybody : new Visit[] {narrow(), wide(), withoutJavaScript()}) {
            for (String list : new String[] {"/", "/projets", "/projets?q=nichoirs", "/en/projets"}) {
                Locator picture =
                        anybody.open(list).page().locator("li.card:has-text('Nichoirs du jardin public') img.picture");
                assertThat(picture.getAttribute("alt")).as(list).isEqualTo("Trois nichoirs dans un tilleul");
                assertThat(picture.getAttribute("loading")).isEqualTo("lazy");
                assertThat(picture.getAttribute("src")).endsWith("/320");
            }
            APIResponse bytes = anybody.page()
                    .request()
                    .get(anybody.page().locator("img.picture").first().getAttribute("src"));
            assertThat(bytes.status()).isEqualTo(200);
            assertThat(bytes.headers().get("content-type")).startsWith("image/jpeg");
        }
    }
}
