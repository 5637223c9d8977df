package fr.fiftyfifty.idea;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import fr.fiftyfifty.it.Mails;
import fr.fiftyfifty.it.PageTest;
import fr.fiftyfifty.it.Visit;
import fr.fiftyfifty.media.MediaFixtures;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** An idea written down on a telephone, by people without an account. */
class IdeaPageIT extends PageTest {

    private static final byte[] PROGRAMME = MediaFixtures.programme();

    @Test
    void an_idea_is_sent_without_account_on_a_telephone() throws SQLException {
        sentWithoutAccount(narrow(), "essai.narrow@example.org");
    }

    @Test
    void an_idea_is_sent_without_account_and_without_javascript() throws SQLException {
        sentWithoutAccount(withoutJavaScript(), "essai.noscript@example.org");
    }

    private void sentWithoutAccount(Visit lina, String mailbox) throws SQLException {
        IdeaPages.tell(lina, "Fleurir 🌻 la rue", "Des bacs de fleurs. مرحبا");
        IdeaPages.illustrate(lina, "rue.jpg", "image/jpeg", MediaFixtures.taken(MediaFixtures.jpeg(1200, 800), 6));
        assertThat(lina.text()).contains("La photo est ajoutée");
        IdeaPages.locate(lina, "Rue des Tilleuls");
        String photo = shownToItsWriterOnly(lina);
        IdeaPages.promise(lina);
        assertThat(lina.page().locator(".draft-photo img").getAttribute("src")).isEqualTo(photo);
        IdeaPages.introduce(lina, "ليلى", "Fictive 🌷", mailbox).press("Déposer mon idée");
        assertThat(lina.text()).contains("Presque envoyée");

        String link = Mails.link(town().mails().await(mailbox, "🌻"));
        lina.open(link);
        assertThat(lina.text()).contains("Fleurir 🌻 la rue");
        lina.press("Envoyer mon idée");
        assertThat(lina.text()).contains("Bien reçu");
        String reference = IdeaPages.reference(lina);

        String receipt = town().mails().await(mailbox, reference).text();
        assertThat(receipt)
                .contains("ليلى")
                .contains("🌻")
                .contains("03 ")
                .contains("tribunal administratif")
                .contains("/mon-espace/" + reference);
        lina.open("/mon-espace/" + reference);
        assertThat(lina.text()).contains("Fleurir 🌻 la rue").contains("مرحبا");
        assertThat(lina.open("/mon-espace").text()).contains(reference);

        Visit second = withoutJavaScript();
        second.open(link);
        assertThat(second.text()).contains("Ce lien n’est pas complet");
        assertThat(count("select count(*) from dossier where reference = '" + reference + "'"))
                .isEqualTo(1);
    }

    /** The picture of the draft: address on the page, seen there, and nothing for anybody else who knows the address. */
    private String shownToItsWriterOnly(Visit writer) {
        Locator picture = writer.page().locator(".draft-photo img");
        assertThat(picture.getAttribute("alt")).isEqualTo("Le trottoir devant l’école");
        String address = picture.getAttribute("src");
        APIResponse mine = writer.page().request().get(address);
        assertThat(mine.status()).isEqualTo(200);
        assertThat(mine.headers()).containsEntry("cache-control", "private, no-store");
        assertThat(narrow().page().request().get(address).status()).isEqualTo(404);
        Visit nour = wide().login("nour", "/agent/semaine");
        assertThat(nour.page().request().get(address).status()).isEqualTo(404);
        IdeaPages.tell(nour, "Un autre brouillon", "Il ne donne rien à voir du premier.");
        assertThat(nour.page().request().get(address).status()).isEqualTo(404);
        return address;
    }

    @Test
    void a_fault_is_told_beside_its_field_and_keeps_every_word() {
        Visit lina = withoutJavaScript();
        lina.open("/deposer");
        lina.page().locator("#story").fill("Je raconte longuement.");
        lina.press("Continuer");
        assertThat(lina.text()).contains("Donnez un nom à votre idée");
        assertThat(lina.page().locator("#story").inputValue()).isEqualTo("Je raconte longuement.");

        String huge = "fleurs ".repeat(1500).strip();
        lina.page().locator("#title").fill(huge);
        lina.press("Continuer");
        assertThat(lina.text()).contains("trop long");
        assertThat(lina.page().locator("#title").inputValue()).isEqualTo(huge);
    }

    @Test
    void a_renamed_programme_is_refused_in_words_and_costs_no_word() {
        Visit lina = withoutJavaScript();
        IdeaPages.tell(lina, "Un banc", "Pour s’asseoir.");
        IdeaPages.illustrate(lina, "vacances.jpg", "image/jpeg", PROGRAMME);
        assertThat(lina.text()).contains("n’est pas une photo que nous savons lire");
        assertThat(lina.page().locator("#alt").inputValue()).contains("Le trottoir");
    }

    @Test
    void a_photograph_of_twelve_megabytes_is_accepted_and_reduced() throws SQLException {
        byte[] heavy = MediaFixtures.heavyJpeg();
        assertThat(heavy.length).isGreaterThan(12_000_000);
        Visit lina = withoutJavaScript();
        IdeaPages.tell(lina, "Une grande photo", "Très grande.");
        IdeaPages.illustrate(lina, "grande.jpg", "image/jpeg", heavy);
        assertThat(lina.text()).contains("La photo est ajoutée");
        assertThat(count("select max(width) from photo_size")).isLessThanOrEqualTo(1920);
    }

    /** Only the announced length is sent: whoever waited for the body would wait for ever. */
    @Test
    void two_hundred_megabytes_are_refused_unread() throws IOException {
        URI home = URI.create(town().url());
        try (Socket socket = new Socket(home.getHost(), home.getPort())) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write(("POST /deposer/lieu HTTP/1.1\r\nHost: " + home.getAuthority() + "\r\nOrigin: " + town().url()
                            + "\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 209715200\r\n\r\n--x\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            InputStream in = socket.getInputStream();
            String status = new String(in.readNBytes(12), StandardCharsets.US_ASCII);
            assertThat(status).isEqualTo("HTTP/1.1 413");
        }
    }

    @Test
    void a_draft_is_found_again_on_another_device_by_its_mailed_link() {
        Visit lina = narrow();
        IdeaPages.tell(lina, "Un verger partagé", "Des pommiers.");
        lina.page().locator("#district").selectOption(new SelectOption().setIndex(1));
        lina.press("Enregistrer et revenir plus tard");
        lina.page().locator("#email").fill("plus.tard@example.org");
        lina.press("Recevoir le lien");
        assertThat(lina.text()).contains("Le lien est parti");
        Visit other = withoutJavaScript();
        other.open(Mails.link(town().mails().await("plus.tard@example.org", "verger")));
        assertThat(other.page().url()).endsWith("/deposer/lieu");
        assertThat(other.page().locator("#district").inputValue()).isNotEmpty();
        assertThat(other.press("Continuer").text()).contains("Indiquez un lieu");
        assertThat(other.open("/deposer").page().locator("#title").inputValue()).isEqualTo("Un verger partagé");
        assertThat(narrow().open("/deposer/reprendre/inconnu").text()).contains("Nous ne trouvons plus ce brouillon");
    }

    @Test
    void an_idea_is_taken_back_by_its_bearer() {
        Visit lina = narrow();
        IdeaPages.send(lina, "Un essai retiré", "Lina", "Fictive", "retrait@example.org");
        lina.open(Mails.link(town().mails().await("retrait@example.org", "Un essai retiré")));
        lina.press("Envoyer mon idée");
        String reference = IdeaPages.reference(lina);
        lina.open("/mon-espace/" + reference);
        lina.page().locator("details summary").last().click();
        lina.act(lina.page().locator("#withdraw"));
        assertThat(lina.text()).contains("Votre idée est retirée");
    }

    @Test
    void an_unknown_reference_and_somebody_elses_are_the_same_plain_page() {
        Visit lina = narrow();
        IdeaPages.send(lina, "Le mien", "Lina", "Fictive", "le.mien@example.org");
        lina.open(Mails.link(town().mails().await("le.mien@example.org", "Le mien")));
        String mine = IdeaPages.reference(lina.press("Envoyer mon idée"));
        Visit marius = wide().login("marius", "/mon-espace");
        marius.open("/mon-espace/" + mine);
        assertThat(marius.status()).isEqualTo(404);
        String others = marius.text();
        marius.open("/mon-espace/FF-2026-99999");
        assertThat(marius.status()).isEqualTo(404);
        assertThat(marius.text()).isEqualTo(others).doesNotContain("Le mien");
    }

    private long count(String sql) throws SQLException {
        try (Connection connection = town().database();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
