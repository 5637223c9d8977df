package fr.fiftyfifty.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.fiftyfifty.idea.IdeaPages;
import fr.fiftyfifty.it.Mails;
import fr.fiftyfifty.it.PageTest;
import fr.fiftyfifty.it.Tables;
import fr.fiftyfifty.it.Visit;
import fr.fiftyfifty.media.MediaFixtures;
import fr.fiftyfifty.signature.SigningPages;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files that leave. Numbers are those of {@link AttacksIT}. */
class FilesIT extends PageTest {

    /** 6, 10, 11: a hostile file name is text; a file leaves with a fixed type, nosniff, and never to a stranger. */
    @Test
    void files_leave_with_a_type_of_ours_and_not_to_strangers() {
        Visit lina = withoutJavaScript();
        IdeaPages.tell(lina, "Une photo hostile", "Son nom est du balisage.");
        IdeaPages.illustrate(lina, "<img src=x onerror=alert(1)>.jpg", "text/html", MediaFixtures.jpeg(800, 600));
        assertThat(lina.text()).contains("La photo est ajoutée");
        IdeaPages.locate(lina, "Rue des Tilleuls");
        IdeaPages.promise(lina);
        IdeaPages.introduce(lina, "Lina", "Fictive", "photo@example.org").press("Déposer mon idée");
        lina.open(Mails.link(town().mails().await("photo@example.org", "Une photo hostile")));
        String reference = IdeaPages.reference(lina.press("Envoyer mon idée"));
        lina.open("/mon-espace/" + reference);
        assertThat(lina.page().locator("img[src=x]").count()).isZero();
        String photo =
                lina.page().locator("main img[src*='/fichiers/']").first().getAttribute("src");
        var mine = lina.page().context().request().get(photo);
        assertThat(mine.status()).isEqualTo(200);
        assertThat(mine.headers().get("content-type")).startsWith("image/jpeg");
        assertThat(mine.headers()).containsEntry("x-content-type-options", "nosniff");
        assertThat(Outside.get(photo).statusCode()).isEqualTo(404);
    }

    /** 22, 23: an address alone opens nothing: whoever holds it is asked who they are, and unknown is the same answer. */
    @Test
    void the_address_of_a_convention_is_no_key_to_it() {
        String reference = "FF-2017-841";
        Visit lina = narrow().login("lina", "/mon-espace");
        SigningPages.accepted(reference, "Une adresse connue", SigningPages.person("lina@demo.example"));
        SigningPages.prepare(wide().login("nour", "/agent/semaine"), reference);
        lina.open("/mon-espace/" + reference + "/signer");
        String file = lina.page().locator("main a[href^='/fichiers/']").first().getAttribute("href");
        var mine = lina.page().context().request().get(file);
        assertThat(mine.status()).isEqualTo(200);
        assertThat(mine.headers().get("content-type")).startsWith("application/pdf");
        assertThat(mine.headers().get("content-disposition")).startsWith("attachment");
        assertThat(mine.headers().get("cache-control")).contains("no-store");
        String unknown = "/fichiers/" + "A".repeat(43);
        assertThat(Outside.get(file).statusCode()).isEqualTo(404);
        assertThat(Outside.get(file).body()).isEqualTo(Outside.get(unknown).body());
        for (String stranger : List.of("odette", "tom")) {
            var context = narrow().login(stranger, "/mon-espace").page().context();
            assertThat(context.request().get(file).status()).as(stranger).isEqualTo(404);
            assertThat(context.request().get(file).text())
                    .isEqualTo(context.request().get(unknown).text());
        }
        assertThat(Tables.count(
                        "select count(*) from pg_index i join pg_class t on t.oid = i.indrelid join pg_attribute a on"
                                + " a.attrelid = t.oid and a.attnum = i.indkey[0] where i.indisunique and i.indnatts = 1 and"
                                + " t.relname = 'stored_file' and a.attname = 'token'"))
                .isEqualTo(1);
    }
}
