package fr.fiftyfifty.platform.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * Three families, asked in turn for each sign ({@code *{font-family:F,D,E}} in paper.css): Atkinson Hyperlegible for words, DejaVu
 * Sans for arrows, check marks, Hebrew, Arabic, Greek and Cyrillic, Noto Emoji for emoji. A family that is not registered would
 * empty its element without a word, so no style may name another.
 */
final class PaperFonts {

    private static final List<PaperFont> ALL = List.of(
            new PaperFont("F", 400, FontStyle.NORMAL, "AtkinsonHyperlegible-Regular"),
            new PaperFont("F", 700, FontStyle.NORMAL, "AtkinsonHyperlegible-Bold"),
            new PaperFont("F", 400, FontStyle.ITALIC, "AtkinsonHyperlegible-Italic"),
            new PaperFont("F", 700, FontStyle.ITALIC, "AtkinsonHyperlegible-BoldItalic"),
            new PaperFont("D", 400, FontStyle.NORMAL, "DejaVuSans"),
            new PaperFont("D", 700, FontStyle.NORMAL, "DejaVuSans-Bold"),
            new PaperFont("E", 400, FontStyle.NORMAL, "NotoEmoji-Regular"),
            new PaperFont("E", 700, FontStyle.NORMAL, "NotoEmoji-Regular"));

    private PaperFonts() {}

    static void into(PdfRendererBuilder builder) {
        ALL.forEach(font -> builder.useFont(
                () -> new ByteArrayInputStream(font.bytes()), font.family(), font.weight(), font.style(), true));
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record PaperFont(String family, int weight, FontStyle style, byte[] bytes) {

        PaperFont(String family, int weight, FontStyle style, String file) {
            this(family, weight, style, read("/fonts/" + file + ".ttf"));
        }

        private static byte[] read(String path) {
            try (InputStream in = Objects.requireNonNull(PaperFonts.class.getResourceAsStream(path), path)) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
