package fr.fiftyfifty.it;

import static org.assertj.core.api.Assertions.assertThat;

import fr.fiftyfifty.idea.IdeaPages;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** A login that ends while somebody writes costs them nothing of what they wrote. */
class LostLoginPageIT extends PageTest {

    @Test
    void a_resident_without_script_finds_their_words_again() throws SQLException {
        Visit lina = withoutJavaScript().login("lina", "/deposer");
        IdeaPages.tell(lina, "Une boîte à livres perdue", "Devant l’école.");
        IdeaPages.locate(lina, "Rue des Tilleuls");
        IdeaPages.promise(lina);
        lina.page().locator("#firstName").fill("Lina");
        lina.page().locator("#lastName").fill("Fictive");
        lina.page().locator("#noticeRead").check();
        String reference = IdeaPages.reference(lina.press("Déposer mon idée"));
        lina.open("/mon-espace/" + reference);
        lina.page().locator("details summary").first().click();
        lina.page().locator("#reason").fill("Nous déménageons « demain » & l’été suivra");
        everybodyIsLoggedOut();
        lina.press("Oui, retirer mon idée");
        assertThat(lina.status()).isEqualTo(401);
        assertThat(lina.text()).contains("Rien n’est perdu");
        lina.follow("Me reconnecter");
        assertThat(lina.text()).contains("Ce que vous aviez écrit est revenu");
        assertThat(lina.page().locator("#reason").inputValue()).isEqualTo("Nous déménageons « demain » & l’été suivra");
        assertThat(lina.open("/mon-espace/" + reference).text()).doesNotContain("est revenu");
    }

    @Test
    void so_does_the_town_hall_when_the_server_forgot_the_page_too() throws SQLException {
        Visit nour = wide().login("nour", "/agent/soutien");
        nour.page().locator("#title").fill("Nettoyage du terril, version 2");
        nour.page().locator("#theme").selectOption("cadre-de-vie");
        everybodyIsLoggedOut();
        nour.page()
                .context()
                .clearCookies(new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        nour.press("Enregistrer");
        assertThat(nour.text()).contains("Rien n’est perdu");
        nour.follow("Me reconnecter");
        assertThat(nour.text()).contains("Ce que vous aviez écrit est revenu");
        assertThat(nour.page().locator("#title").inputValue()).isEqualTo("Nettoyage du terril, version 2");
        assertThat(nour.page().locator("#theme").inputValue()).isEqualTo("cadre-de-vie");
    }

    @Test
    void a_page_that_the_server_forgot_comes_back_with_its_words() {
        Visit nour = wide().login("nour", "/agent/soutien");
        nour.page().locator("#title").fill("Nettoyage du terril, version 3");
        nour.page()
                .context()
                .clearCookies(new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        nour.press("Enregistrer");
        assertThat(nour.text()).contains("Ce que vous aviez écrit est revenu");
        assertThat(nour.page().locator("#title").inputValue()).isEqualTo("Nettoyage du terril, version 3");
    }

    private void everybodyIsLoggedOut() throws SQLException {
        try (Connection connection = town().database();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from login");
        }
    }
}
