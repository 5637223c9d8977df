package fr.fiftyfifty.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.fiftyfifty.idea.IdeaPages;
import fr.fiftyfifty.it.Mails;
import fr.fiftyfifty.it.PageTest;
import fr.fiftyfifty.it.Tables;
import fr.fiftyfifty.it.Visit;
import fr.fiftyfifty.platform.pdf.PdfChecks;
import fr.fiftyfifty.platform.pdf.PdfText;
import fr.fiftyfifty.signature.SigningPages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** People are called as they are called: emoji and names from right to left, on the page, in the mail and on paper. */
class NamesPageIT extends PageTest {

    private static final String TITLE = "Fleurir 🌻 la rue 👩‍🌾 avec דוד ❤️";
    private static final String FIRST = "ليلى";
    private static final String LAST = "Fictive 🌷 کوثر";
    private static final String MAILBOX = "noms@example.org";

    @Test
    void names_of_every_kind_go_the_whole_way_to_the_signed_paper() throws IOException {
        Visit leila = withoutJavaScript();
        IdeaPages.send(leila, TITLE, FIRST, LAST, MAILBOX);
        leila.open(Mails.link(town().mails().await(MAILBOX, "🌻")));
        assertThat(leila.text()).contains(TITLE);
        String reference = IdeaPages.reference(leila.press("Envoyer mon idée"));
        assertThat(leila.open("/mon-espace/" + reference).text()).contains(TITLE);
        mail(reference);
        Visit nour = wide().login("nour", "/agent/semaine");
        assertThat(nour.open("/agent/dossiers/" + reference).text()).contains(TITLE, FIRST + " " + LAST);
        assertThat(nour.open("/agent/dossiers?q=" + Outside.encoded("🌻")).text())
                .contains(TITLE);
        Tables.run("update idea set status = 'AGREED' where dossier_id = (select id from dossier where reference = '"
                + reference + "')");
        Tables.run("update dossier set stage = 'PROMISES', weight = 'SHORT' where reference = '" + reference + "'");
        SigningPages.promise(reference, SigningPages.person(MAILBOX));
        SigningPages.prepare(nour, reference);
        paper(leila, reference);
        SigningPages.sign(leila, reference, town().mails(), MAILBOX);
        assertThat(leila.text()).contains(FIRST + " " + LAST);
        assertThat(Tables.one(
                        "select s.name from signature s join convention c on c.id = s.convention_id join dossier d on"
                                + " d.id = c.dossier_id where d.reference = '" + reference + "'"))
                .isEqualTo(FIRST + " " + LAST);
    }

    private void mail(String reference) throws IOException {
        var receipt = town().mails().await(MAILBOX, reference);
        assertThat(receipt.text()).contains(FIRST, TITLE);
        assertThat(receipt.html()).contains(FIRST, "🌻", "👩‍🌾", "דוד");
        assertThat(town().mails().await(MAILBOX, "🌻").subject()).contains("Fleurir 🌻 la rue 👩‍🌾 avec דוד");
        Path folder = Path.of(System.getProperty("it.output"), "mail");
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.filter(path -> path.toString().endsWith("-" + MAILBOX + ".eml"))
                    .toList()) {
                String headers =
                        Files.readString(file, StandardCharsets.ISO_8859_1).split("\r?\n\r?\n", 2)[0];
                assertThat(headers)
                        .as("headers are ASCII, encoded where they are not")
                        .matches("[\\x00-\\x7F]+");
                assertThat(headers).containsPattern("(?m)^To: " + MAILBOX).containsPattern("(?m)^From: ");
                assertThat(headers.lines()).allMatch(line -> line.length() <= 998);
            }
        }
    }

    private void paper(Visit leila, String reference) throws IOException {
        leila.open("/mon-espace/" + reference + "/signer");
        String address =
                leila.page().locator("main a[href^='/fichiers/']").first().getAttribute("href");
        var answer = leila.page().context().request().get(address);
        assertThat(answer.headers().get("content-disposition")).startsWith("attachment");
        byte[] pdf = answer.body();
        Path kept = Files.createDirectories(Path.of(System.getProperty("it.output"), "screens"))
                .resolve("convention-names.pdf");
        Files.write(kept, pdf);
        PdfChecks.assertSound(pdf, "Fleurir 🌻 la rue");
        // the reader of words lays lines from right to left by its own rule, and tears emoji apart in them
        assertThat(Normalizer.normalize(PdfText.flat(pdf), Normalizer.Form.NFKC))
                .contains(FIRST, "Fictive", "کوثر", "דוד");
        assertThat(PdfText.signs(pdf)).contains("🌷", "🌻", "👩", "❤");
        assertThat(withoutGlyph(pdf)).as("boxes").isEmpty();
    }

    /** Signs that are printed with the font's empty box. */
    private static List<String> withoutGlyph(byte[] pdf) throws IOException {
        List<String> boxes = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition sign) {
                    if (sign.getFont() instanceof PDType0Font font
                            && font.getDescendantFont() instanceof PDCIDFontType2 glyphs) {
                        for (int code : sign.getCharacterCodes()) {
                            try {
                                if (glyphs.codeToGID(code) == 0) {
                                    boxes.add(sign.getUnicode());
                                }
                            } catch (IOException e) {
                                throw new AssertionError(e);
                            }
                        }
                    }
                }
            }.getText(document);
        }
        return boxes;
    }
}
