package fr.fiftyfifty.platform.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import fr.fiftyfifty.platform.time.FieldClock;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** One page description on its way to paper. Every setting here answers a trap; veraPDF alone would let most of them pass. */
final class Printing {

    static {
        XRLog.setLoggerImpl(new SilentRenderer());
    }

    private final String xhtml;
    private final Instant moment;
    private final List<String> warnings = new ArrayList<>();

    Printing(String xhtml, Instant moment) {
        this.xhtml = xhtml;
        this.moment = moment.truncatedTo(ChronoUnit.SECONDS);
    }

    /** What the renderer complained about: lost text, unknown style, refused file. */
    List<String> warnings() {
        return List.copyOf(warnings);
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (BatikSVGDrawer drawings = new BatikSVGDrawer();
                PdfBoxRenderer renderer = builder(drawings, out).buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            date(document);
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private PdfRendererBuilder builder(BatikSVGDrawer drawings, ByteArrayOutputStream out) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withHtmlContent(xhtml, null);
        PaperFonts.into(builder);
        builder.useReplacementText("\uFFFD");
        builder.useSVGDrawer(drawings);
        builder.useUnicodeBidiSplitter(RightToLeftRuns::new);
        builder.useUnicodeBidiReorderer(new RightToLeftOrder());
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.withProducer("Fifty/Fifty");
        builder.withDiagnosticConsumer(this::note);
        for (ExternalResourceControlPriority priority : ExternalResourceControlPriority.values()) {
            // by default any address in the text would be fetched, files of the server included
            builder.useExternalResourceAccessControl((uri, type) -> uri != null && uri.startsWith("data:"), priority);
        }
        return builder.toStream(out);
    }

    private void note(Diagnostic diagnostic) {
        if (diagnostic.getLevel().intValue() >= Level.WARNING.intValue()) {
            warnings.add(diagnostic.getFormattedMessage());
        }
    }

    /** The renderer writes the computer's time in three places; the document says its own, so that it can be printed again. */
    private void date(PDDocument document) throws IOException {
        var here = moment.atZone(FieldClock.PARIS);
        document.getDocumentInformation().setCreationDate(GregorianCalendar.from(here));
        String date = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(here);
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        try (var in = metadata.exportXMPMetadata()) {
            String dated = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("(<xmp:(?:Create|Modify|Metadata)Date>)[^<]*", "$1" + date);
            metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
        }
        document.setDocumentId(moment.toEpochMilli() + xhtml.hashCode());
    }
}
