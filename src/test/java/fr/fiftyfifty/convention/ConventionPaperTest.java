package fr.fiftyfifty.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.fiftyfifty.commitment.LineRow;
import fr.fiftyfifty.commitment.Side;
import fr.fiftyfifty.dossier.Weight;
import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.money.Unit;
import fr.fiftyfifty.platform.pdf.PdfChecks;
import fr.fiftyfifty.platform.pdf.PdfText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConventionPaperTest {

    private static final PartyForm LINA = ConventionFixtures.person(1, "Lina Delattre");
    private static final PartyForm MARIUS = ConventionFixtures.person(2, "Marius Petit");

    @Test
    void the_short_convention_has_its_eight_articles_on_exactly_two_pages() throws IOException {
        ConventionPaper paper =
                ConventionFixtures.paper(Weight.SHORT, ConventionFixtures.flowering(), true, LINA, MARIUS);
        byte[] pdf = kept("convention-courte", paper.print(PdfChecks.documents()));
        PdfChecks.assertSound(
                pdf,
                2,
                "Fleurir la rue de l’Égalité",
                "Données inventées",
                "Article 1. Les parties",
                "Victor Lambin, maire, en vertu de la délibération n° 2026-12 du 3 mars 2026",
                "Article 2. L’objet",
                "Article 3. Les promesses de la commune",
                "entre 720,00 € et 1 440,00 €",
                "Article 4. Les promesses des habitants",
                "Les habitants",
                "Fournir bacs, terre et plants",
                "Article 5. La durée et la fin certaine",
                "Article 6. La sécurité et l’assurance",
                "Article 7. Le suivi et le récit",
                "Article 8. La modification et la fin",
                "Les signatures",
                "Lina Delattre",
                "Marius Petit",
                "Victor Lambin",
                "KX7-4PF-92M");
        assertThat(PdfText.flat(pdf))
                .contains("FF-2026-017/1 · page 1/2")
                .contains("en échange de : Fournir bacs, terre et plants")
                .contains("30 novembre 2027");
    }

    @Test
    void the_residents_side_is_never_counted_in_euros() {
        byte[] pdf = ConventionFixtures.paper(Weight.SHORT, ConventionFixtures.flowering(), false, LINA)
                .print(PdfChecks.documents());
        assertThat(PdfText.flat(pdf).split("€", -1))
                .as("the total of the commune, twice said")
                .hasSize(3);
        assertThat(PdfText.flat(pdf)).doesNotContain("Données inventées");
    }

    @Test
    void a_sheet_for_a_helping_hand_fits_on_one_page() throws IOException {
        ConventionPaper paper =
                ConventionFixtures.paper(Weight.COUP_DE_MAIN, ConventionFixtures.flowering(), false, LINA, MARIUS);
        byte[] pdf = kept("fiche-engagement", paper.print(PdfChecks.documents()));
        PdfChecks.assertSound(
                pdf, 1, "Fiche d’engagement FF-2026-017/1", "Qui s’engage", "Ce que chacun promet", "KX7-4PF-92M");
    }

    @Test
    void more_promises_than_two_pages_hold_ask_for_the_longer_form() {
        List<LineRow> many = new ArrayList<>(ConventionFixtures.flowering());
        for (int i = 10; i < 70; i++) {
            many.add(ConventionFixtures.line(
                    i, Side.COMMUNE, "material", "Fournir encore autre chose", i, Unit.U, null, null));
        }
        ConventionPaper paper = ConventionFixtures.paper(Weight.SHORT, many, false, LINA);
        assertThatThrownBy(() -> paper.print(PdfChecks.documents()))
                .isInstanceOf(DomainException.class)
                .hasMessage("convention.tooLong");
    }

    @Test
    void ten_promises_and_five_signatures_still_keep_two_pages() throws IOException {
        List<LineRow> ten = new ArrayList<>(ConventionFixtures.flowering());
        for (int i = 10; i < 15; i++) {
            ten.add(ConventionFixtures.line(
                    i,
                    i % 2 == 0 ? Side.COMMUNE : Side.RESIDENTS,
                    "labour",
                    "Tenir encore une promesse utile à toute la rue",
                    i,
                    Unit.H,
                    null,
                    null));
        }
        PartyForm association = new PartyForm(
                Side.RESIDENTS, 3L, 9L, "Les Fleurs du 11/19", "Odette Carlier", "qui déclare la représenter", false);
        PartyForm minor =
                new PartyForm(Side.RESIDENTS, 4L, null, "Sacha Morel", "Claude Morel", "adulte responsable", true);
        byte[] pdf = kept(
                "convention-longue",
                ConventionFixtures.paper(
                                Weight.SHORT,
                                ten,
                                false,
                                LINA,
                                MARIUS,
                                association,
                                minor,
                                ConventionFixtures.person(5, "דוד לוי 🌻"))
                        .print(PdfChecks.documents()));
        PdfChecks.assertSound(pdf, 2, "Les Fleurs du 11/19", "Claude Morel");
    }

    @Test
    void hostile_words_are_only_words() {
        List<LineRow> hostile = new ArrayList<>(ConventionFixtures.flowering());
        hostile.add(ConventionFixtures.line(
                9,
                Side.RESIDENTS,
                "rule",
                "<img src=\"http://127.0.0.1:9/x\"/><script>alert(1)</script>{{ reference }}",
                null,
                null,
                null,
                null));
        byte[] pdf =
                ConventionFixtures.paper(Weight.SHORT, hostile, false, LINA).print(PdfChecks.documents());
        assertThat(PdfText.flat(pdf)).contains("<script>").contains("{{ reference }}");
    }

    /** Kept beside the reports, to be looked at. */
    private static byte[] kept(String name, byte[] pdf) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "pdf"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
        return pdf;
    }
}
