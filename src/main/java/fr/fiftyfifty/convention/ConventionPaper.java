package fr.fiftyfifty.convention;

import fr.fiftyfifty.commitment.LineRow;
import fr.fiftyfifty.commitment.Side;
import fr.fiftyfifty.dossier.Weight;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.pdf.Letterhead;
import fr.fiftyfifty.platform.pdf.PdfDocuments;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * The text of a convention as it will be frozen: short on two A4 pages, a « fiche d'engagement » on one.
 *
 * @param reference with its rank
 * @param place in words, or « tout le territoire »
 * @param star in one sentence; may be empty
 * @param aid what the commune brings in total, in words; null when nothing of it has a value
 * @param checkCode and the address where it is asked
 * @param invented marked in print too
 */
public record ConventionPaper(
        Letterhead letterhead,
        String reference,
        Weight weight,
        String title,
        String star,
        String place,
        List<PartyForm> parties,
        String actWords,
        LocalDate startsOn,
        LocalDate endsOn,
        List<LineRow> lines,
        @Nullable String aid,
        String checkCode,
        String checkAddress,
        String phone,
        boolean invented,
        Instant preparedAt) {

    private static final int SHORT_PAGES = 2;

    /** From roomy to tight, the first that keeps the pages; smaller would not be readable. */
    private static final List<Size> SIZES =
            List.of(new Size("10", "17", "12"), new Size("9.5", "13", "10"), new Size("9", "10", "9"));

    /**
     * How tightly it is set.
     *
     * @param points height of the text
     * @param box height of each place for a signature, millimetres
     * @param sheet the same on the one page of a « fiche d'engagement »
     */
    public record Size(String points, String box, String sheet) {}

    /** Prints it; a text that does not keep its pages needs the longer form, and says so. */
    byte[] print(PdfDocuments documents) {
        int pages = weight == Weight.COUP_DE_MAIN ? 1 : SHORT_PAGES;
        for (Size size : SIZES) {
            byte[] pdf = documents.render(template(), model(size), preparedAt);
            if (pagesOf(pdf) == pages) {
                return pdf;
            }
        }
        throw DomainException.refused("convention.tooLong", pages);
    }

    String template() {
        return weight == Weight.COUP_DE_MAIN ? "convention-fiche" : "convention-courte";
    }

    Map<String, Object> model(Size size) {
        Map<String, Object> model = new HashMap<>();
        model.put("letterhead", letterhead);
        model.put("reference", reference);
        model.put("size", size);
        model.put("title", title);
        model.put("star", star);
        model.put("place", place);
        model.put("town", party(Side.COMMUNE));
        model.put(
                "signing",
                parties.stream().filter(party -> party.side() != Side.COMMUNE).toList());
        model.put("actWords", actWords);
        model.put("startsOn", startsOn);
        model.put("endsOn", endsOn);
        model.put("residents", PaperLine.of(lines, Side.RESIDENTS));
        model.put("commune", PaperLine.of(lines, Side.COMMUNE));
        model.put("together", PaperLine.of(lines, Side.TOGETHER));
        model.put("partners", PaperLine.of(lines, Side.PARTNER));
        model.put("aid", aid);
        model.put("checkCode", checkCode);
        model.put("checkAddress", checkAddress);
        model.put("phone", phone);
        model.put("invented", invented);
        model.put("preparedAt", preparedAt);
        return model;
    }

    private PartyForm party(Side side) {
        return parties.stream()
                .filter(party -> party.side() == side)
                .findFirst()
                .orElseThrow();
    }

    private static int pagesOf(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
