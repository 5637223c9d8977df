package fr.fiftyfifty.platform.pdf;

import static fr.fiftyfifty.platform.pdf.PdfDocumentsTest.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A check that cannot fail is a defect: each is shown the fault it is there for. */
class PdfChecksTest {

    private static final Instant MOMENT = Instant.parse("2026-11-22T13:05:00Z");

    @Test
    void the_plain_page_that_the_others_spoil_is_sound() {
        PdfChecks.assertSound(printed(page("<p>Bonjour à vous</p>")), 1, "Essai", "Bonjour à vous");
    }

    @Test
    void a_pdf_from_anywhere_is_no_archive() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(out);
        }
        assertThat(PdfChecks.faults(out.toByteArray(), PDFAFlavour.PDFA_2_A)).isNotEmpty();
        assertThat(PdfChecks.faults(out.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
    }

    @Test
    void a_picture_without_words_and_a_skipped_heading_are_refused() {
        String pixel =
                "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";
        refused("PDF/UA-1", () -> sound(page("<p>Voici <img src=\"" + pixel + "\"/></p>")));
        refused("PDF/UA-1", () -> sound(page("<h3>Trop bas</h3>")));
    }

    @Test
    void another_language_is_refused() {
        refused("/Lang", () -> sound(page("").replace(" lang=\"fr\"", "")));
    }

    @Test
    void a_sign_that_no_family_has_is_refused() {
        refused("\uFFFD", () -> sound(page("<p>李 明</p>")));
    }

    @Test
    void a_ligature_is_refused() {
        refused("\uFB01", () -> PdfChecks.assertNoSignLost(printed(page("<p>ef\uFB01cace</p>"))));
    }

    @Test
    void missing_words_and_words_in_the_wrong_order_are_refused() {
        byte[] pdf = printed(page("<p>un deux</p>"));
        refused("trois", () -> PdfChecks.assertSound(pdf, "trois"));
        refused("un", () -> PdfChecks.assertSound(pdf, "deux", "un"));
        refused("pages", () -> PdfChecks.assertSound(pdf, 2));
    }

    @Test
    void a_word_lost_on_the_way_is_refused() {
        byte[] pdf = printed(page("<p>un</p>"));
        refused("deux", () -> PdfChecks.assertNoWordLost(pdf, page("<p>un deux</p>")));
    }

    private static void refused(String why, ThrowingCallable check) {
        assertThatThrownBy(check).isInstanceOf(AssertionError.class).hasMessageContaining(why);
    }

    private static void sound(String xhtml) {
        PdfChecks.assertSound(printed(xhtml));
    }

    private static byte[] printed(String xhtml) {
        PdfDocuments documents = PdfChecks.documents();
        documents.strict = false;
        return documents.print(xhtml, MOMENT, "spoilt");
    }
}
