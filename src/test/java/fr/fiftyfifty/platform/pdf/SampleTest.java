package fr.fiftyfifty.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fr.fiftyfifty.platform.money.Money;
import fr.fiftyfifty.platform.money.Quantity;
import fr.fiftyfifty.platform.money.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How a room prints a document of its own: a template that extends the layout, values by our filters. */
class SampleTest {

    /** A line of the sample. */
    public record Line(String words, Quantity quantity, Money value) {}

    @Test
    void values_are_printed_the_french_way() throws IOException {
        Map<String, Object> model = Map.of(
                "letterhead",
                new Letterhead("Loos-en-Gohelle", "Fifty/Fifty", List.of("03 00 00 00 00")),
                "reference",
                "FF-2026-017",
                "name",
                "Fleurir la rue",
                "day",
                LocalDate.of(2027, 6, 1),
                "moment",
                Instant.parse("2026-11-22T13:05:00Z"),
                "lines",
                List.of(
                        new Line("Fournir la terre et les bacs", Quantity.of(12, Unit.U), Money.of("1234.50")),
                        new Line("Livrer du broyat", Quantity.of("1.5", Unit.M3), Money.euros(60))));
        byte[] pdf = PdfChecks.assertPrints(
                "sample",
                model,
                "Ce que chacun promet : Fleurir la rue",
                "mardi 1er juin 2027 ; imprimée le 22 novembre 2026 à 14 h 05. Données inventées !",
                "« en échange »",
                "12 unités",
                "1 234,50 €",
                "1,5 m³",
                "Avant le 1er juin 2027, 1 234,5 m de haies ✓");
        Files.write(Files.createDirectories(Path.of("target", "pdf")).resolve("sample.pdf"), pdf);
        String xhtml = PdfChecks.documents().xhtml("sample", model);
        assertThat(xhtml)
                .contains("1\u202F234,50\u00A0€", "inventées\u202F!", "«\u202Fen échange\u202F»", "promet\u00A0: ");
    }
}
