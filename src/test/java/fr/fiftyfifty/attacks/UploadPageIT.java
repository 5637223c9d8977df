package fr.fiftyfifty.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.GpsDirectory;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import fr.fiftyfifty.idea.IdeaPages;
import fr.fiftyfifty.it.Mails;
import fr.fiftyfifty.it.PageTest;
import fr.fiftyfifty.it.Tables;
import fr.fiftyfifty.it.Visit;
import fr.fiftyfifty.media.MediaFixtures;
import fr.fiftyfifty.signature.SigningPages;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Files as they should not be: too heavy, too large, something else than they say. */
class UploadPageIT extends PageTest {

    private static final int PIECE = 64 * 1024;

    /** Twelve megabytes as a telephone takes them, with the place where they were taken. */
    @Test
    void a_photograph_of_twelve_megabytes_is_reduced_and_tells_no_place() throws Exception {
        byte[] heavy = MediaFixtures.taken(MediaFixtures.heavyJpeg(), 6);
        assertThat(heavy.length).isBetween(12_000_000, 20_000_000);
        assertThat(ImageMetadataReader.readMetadata(new ByteArrayInputStream(heavy))
                        .getDirectoriesOfType(GpsDirectory.class))
                .isNotEmpty();
        Visit lina = withoutJavaScript();
        IdeaPages.tell(lina, "Une photo de douze mégaoctets", "Prise devant l’école.");
        IdeaPages.illustrate(lina, "IMG_0001.jpg", "image/jpeg", heavy);
        assertThat(lina.text()).contains("La photo est ajoutée");
        IdeaPages.locate(lina, "Rue des Tilleuls");
        IdeaPages.promise(lina);
        IdeaPages.introduce(lina, "Lina", "Fictive", "douze@example.org").press("Déposer mon idée");
        lina.open(Mails.link(town().mails().await("douze@example.org", "douze")));
        String reference = IdeaPages.reference(lina.press("Envoyer mon idée"));
        String token = Tables.one(
                "select f.token from stored_file f where f.file_name = 'IMG_0001.jpg' order by id desc" + " limit 1");
        lina.open("/mon-espace/" + reference);
        for (int edge : new int[] {320, 960, 1920}) {
            byte[] served = lina.page()
                    .context()
                    .request()
                    .get("/fichiers/" + token + "/" + edge)
                    .body();
            var picture = ImageIO.read(new ByteArrayInputStream(served));
            assertThat(Math.max(picture.getWidth(), picture.getHeight())).isLessThanOrEqualTo(edge);
            assertThat(picture.getHeight()).as("turned upright").isGreaterThan(picture.getWidth());
            assertThat(new String(served, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "GPS");
            assertThat(ImageMetadataReader.readMetadata(new ByteArrayInputStream(served))
                            .getDirectoriesOfType(GpsDirectory.class))
                    .isEmpty();
        }
        assertThat(Tables.count(
                        "select sum(length(content)) from file_bytes b join stored_file f on f.id = b.file_id where"
                                + " f.token = '" + token + "'"))
                .isLessThan(heavy.length / 2);
    }

    @Test
    void a_picture_of_a_thousand_megapixels_is_refused_before_it_is_drawn() {
        Visit lina = withoutJavaScript();
        IdeaPages.tell(lina, "Une bombe", "Petite au transport.");
        IdeaPages.illustrate(lina, "bombe.png", "image/png", MediaFixtures.pngAnnouncing(40_000, 25_000));
        assertThat(lina.status()).isLessThan(500);
        assertThat(lina.page().locator("#photo-faute").innerText()).contains("60");
        assertThat(lina.page().locator("#alt").inputValue()).contains("Le trottoir");
    }

    @Test
    void a_renamed_programme_is_refused_in_words_and_costs_no_word() {
        Visit lina = withoutJavaScript();
        IdeaPages.tell(lina, "Un banc", "Pour s’asseoir.");
        IdeaPages.illustrate(lina, "vacances.jpg", "image/jpeg", MediaFixtures.programme());
        assertThat(lina.page().locator("#photo-faute").innerText()).contains("photo");
        assertThat(lina.page().locator("#alt").inputValue()).contains("Le trottoir");
        IdeaPages.illustrate(
                lina, "page.jpg", "image/jpeg", MediaFixtures.text("<html><script>alert(1)</script></html>"));
        assertThat(lina.page().locator("#photo-faute").innerText()).contains("photo");
    }

    /** « Clore » : what pretends to be the signed document keeps nobody's evidence and loses nothing typed. */
    @Test
    void a_renamed_programme_closes_no_convention() {
        String reference = "FF-2017-831";
        Visit lina = narrow().login("lina", "/mon-espace");
        Visit nour = wide().login("nour", "/agent/semaine");
        SigningPages.accepted(reference, "Un faux document", SigningPages.person("lina@demo.example"));
        SigningPages.prepare(nour, reference);
        SigningPages.sign(lina, reference, town().mails(), "lina@demo.example");
        nour.open("/agent/dossiers/" + reference + "/clore");
        nour.page().locator("#signer").fill("Victor Fictif");
        for (byte[] wrong : new byte[][] {
            MediaFixtures.programme(),
            MediaFixtures.jpeg(20, 20),
            MediaFixtures.text("<script>alert(1)</script>%PDF-1.7"),
            {}
        }) {
            nour.page().locator("#document").setInputFiles(new FilePayload("fausse.pdf", "application/pdf", wrong));
            nour.page().locator("#attest").check(new Locator.CheckOptions().setForce(true));
            nour.act(nour.page().locator("#close"));
            assertThat(nour.status()).isLessThan(500);
            assertThat(nour.page().locator("#document-faute").innerText()).isNotBlank();
            assertThat(nour.page().locator("#signer").inputValue()).isEqualTo("Victor Fictif");
            assertThat(nour.page().locator("#attest").isChecked()).isTrue();
        }
        assertThat(Tables.count(
                        "select count(*) from signature s join convention c on c.id = s.convention_id join dossier d"
                                + " on d.id = c.dossier_id where d.reference = '" + reference + "'"))
                .isEqualTo(1);
        assertThat(Tables.count("select count(*) from stored_file where file_name = 'fausse.pdf'"))
                .isZero();
    }

    /** The server answers while the rest is still on its way: whoever waited for the body would wait for ever. */
    @Test
    void two_hundred_megabytes_are_refused_unread_wherever_a_file_may_be_sent() {
        byte[] piece = new byte[PIECE];
        for (String door : new String[] {
            "/deposer/lieu",
            "/mon-espace/FF-2017-831/suivi",
            "/agent/dossiers/FF-2017-831/clore",
            "/agent/reprise",
            "/en/deposer/lieu",
            "/api/v1/dossiers/FF-2017-831/contributions"
        }) {
            assertThat(Outside.say(head(door, "Content-Length: 209715200"), piece))
                    .as(door)
                    .startsWith("HTTP/1.1 413");
            assertThat(Outside.say(
                            head(door, "Transfer-Encoding: chunked"),
                            "10\r\n0123456789abcdef\r\n".getBytes(StandardCharsets.US_ASCII)))
                    .as(door)
                    .startsWith("HTTP/1.1 4");
        }
    }

    private byte[] head(String door, String length) {
        return ("POST " + door + " HTTP/1.1\r\nHost: " + town().url().replace("http://", "") + "\r\nOrigin: "
                        + town().url() + "\r\nContent-Type: multipart/form-data; boundary=x\r\n" + length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** A file between the page's limit and the request's is refused beside its field. */
    @Test
    void twenty_one_megabytes_are_refused_beside_the_field() throws IOException {
        byte[] heavy = new byte[21 * 1024 * 1024];
        byte[] start = MediaFixtures.jpeg(20, 20);
        System.arraycopy(start, 0, heavy, 0, start.length);
        Visit lina = withoutJavaScript();
        IdeaPages.tell(lina, "Une photo trop lourde", "Trop.");
        IdeaPages.illustrate(lina, "lourde.jpg", "image/jpeg", heavy);
        assertThat(lina.status()).isLessThan(500);
        assertThat(lina.page().locator("#photo-faute").innerText()).contains("dépasse", "Mo", "suffira");
        assertThat(lina.page().locator("#alt").inputValue()).contains("Le trottoir");
    }
}
