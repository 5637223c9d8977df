package fr.fiftyfifty.platform.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The words of a PDF, line by line as the eye reads them (columns side by side are read across). */
public final class PdfText {

    private PdfText() {}

    /** With the document's own lines and spaces. */
    public static String of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper reader = new PDFTextStripper();
            // the renderer lays emphasised words down after their line; tags and eyes read them in place
            reader.setSortByPosition(true);
            return reader.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sign by sign as the document itself declares them, before the reader's courtesies (which would hide a ligature). */
    public static String signs(byte[] pdf) {
        StringBuilder signs = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition sign) {
                    signs.append(sign.getUnicode());
                }
            }.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return signs.toString();
    }

    /** On one line, every space a plain one: for comparing. */
    public static String flat(byte[] pdf) {
        return flat(of(pdf));
    }

    static String flat(String text) {
        return text.replaceAll("[\\s\u00A0\u202F\u2009]+", " ").strip();
    }

    public static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
