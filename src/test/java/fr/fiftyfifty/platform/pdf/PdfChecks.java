package fr.fiftyfifty.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fr.fiftyfifty.platform.time.FieldClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * What every PDF of the house must be: {@code assertSound(pdf, "words that must be there")}. veraPDF accepts a document without
 * text, in the wrong language or with signs lost, so the rest is looked at here.
 */
public final class PdfChecks {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfChecks() {}

    /** Documents printed outside a container, on 22 November 2026 at 14:05, where any warning of the renderer is an error. */
    @SuppressWarnings("UnnecessaryAssignment") // no container here to inject the clock
    public static PdfDocuments documents() {
        PdfDocuments documents = new PdfDocuments();
        documents.clock = Clock.fixed(Instant.parse("2026-11-22T13:05:00Z"), FieldClock.PARIS);
        documents.strict = true;
        return documents;
    }

    /** Prints a template, holds it to be sound and to have lost no word on the way, with these words in this order. */
    public static byte[] assertPrints(String template, Map<String, Object> model, String... expectedText) {
        PdfDocuments documents = documents();
        byte[] pdf = documents.render(template, model);
        assertNoWordLost(pdf, documents.xhtml(template, model));
        assertSound(pdf, expectedText);
        return pdf;
    }

    /** Sound, with these words in this order. */
    public static void assertSound(byte[] pdf, String... expectedText) {
        assertThat(faults(pdf, PDFAFlavour.PDFA_2_A)).as("PDF/A-2a").isEmpty();
        assertThat(faults(pdf, PDFAFlavour.PDFUA_1)).as("PDF/UA-1").isEmpty();
        assertInFrench(pdf);
        assertNoSignLost(pdf);
        String text = PdfText.flat(pdf);
        int from = 0;
        for (String words : expectedText) {
            String flat = PdfText.flat(words);
            assertThat(text.substring(from)).contains(flat);
            from = text.indexOf(flat, from) + flat.length();
        }
    }

    /** Sound, on so many pages, with these words in this order. */
    public static void assertSound(byte[] pdf, int pages, String... expectedText) {
        assertSound(pdf, expectedText);
        assertThat(PdfText.pages(pdf)).as("pages").isEqualTo(pages);
    }

    /** Every word of the page description is found in the document; the running head may have no page to stand on. */
    static void assertNoWordLost(byte[] pdf, String xhtml) {
        var page = Jsoup.parse(xhtml, "", Parser.xmlParser());
        page.select("head, svg, .head").remove();
        String text = PdfText.flat(pdf).replace(" ", "");
        assertThat(page.getAllElements())
                .flatExtracting(Element::textNodes)
                .flatExtracting(words -> List.of(PdfText.flat(words.text()).split(" ")))
                .allSatisfy(word -> assertThat(text).contains(word));
    }

    static void assertInFrench(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).as("/Lang").isEqualTo("fr");
            assertThat(document.getDocumentInformation().getTitle()).as("title").isNotBlank();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** No sign without a glyph (printed as U+FFFD), no ligature that could not be searched, and some text at all. */
    static void assertNoSignLost(byte[] pdf) {
        assertThat(PdfText.signs(pdf)).isNotBlank().doesNotContain("\uFFFD").doesNotContainPattern("[\uFB00-\uFB06]");
    }

    static List<String> faults(byte[] pdf, PDFAFlavour flavour) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .map(fault -> fault.getRuleId().getClause() + " " + fault.getMessage())
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (VeraPDFException e) {
            throw new IllegalStateException(e);
        }
    }
}
