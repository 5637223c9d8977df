package fr.fiftyfifty.platform.pdf;

import static fr.fiftyfifty.platform.pdf.PdfChecks.assertSound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pebbletemplates.pebble.error.PebbleException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PdfDocumentsTest {

    private static final Letterhead TOWN = new Letterhead(
            "Loos-en-Gohelle",
            "Fifty/Fifty, mission participation",
            List.of("Place de la République, 62750 Loos-en-Gohelle", "03 00 00 00 00", "fiftyfifty@ville.example"));
    private static final Instant MOMENT = Instant.parse("2026-11-22T13:05:00Z");
    private static final String BODY = """
            Bonjour,

            Votre idée « Fleurir la rue de l'Égalité » est bien arrivée le 22 novembre 2026 à 14 h 05 : merci ! Elle porte le numéro FF-2026-017, gardez-le, il suffit pour nous en parler.

            Une personne de la mairie la lit sous cinq jours ouvrés, puis les services donnent leur avis. Vous aurez une réponse, avec ses raisons, le 22 janvier 2027 au plus tard. Sans réponse à cette date, votre demande serait réputée rejetée ; vous pourriez alors saisir le tribunal administratif de Lille pendant deux mois.

            Ce que vous proposez de faire :
            - planter douze bacs avec vos voisins, environ 25 heures ;
            - arroser d'avril à septembre.

            Pour en parler, appelez Nour au 03 00 00 00 00, ou passez à l'accueil de la mairie.

            Bien à vous,""";

    private final PdfDocuments documents = PdfChecks.documents();

    @Test
    void a_letter_is_sound_and_says_its_words() throws IOException {
        byte[] pdf = letter(
                "Lina Delattre",
                "Nous avons bien reçu votre idée",
                BODY,
                "https://fiftyfifty.example/projets/FF-2026-017");
        keep("letter", pdf);
        assertSound(
                pdf,
                1,
                "Loos-en-Gohelle",
                "Lina Delattre",
                "Loos-en-Gohelle, le 22 novembre 2026",
                "Nous avons bien reçu votre idée",
                "« Fleurir la rue de l’Égalité »",
                "Nour, coordinatrice",
                "https://fiftyfifty.example/projets/FF-2026-017");
        assertThat(PdfText.of(pdf)).contains("FF-2026-017 · page 1/1");
    }

    @Test
    void emoji_and_names_of_every_direction_are_printed() throws IOException {
        byte[] pdf = letter(
                "דוד לוי",
                "Une idée pour 🌻 et 👩‍🌾 ❤️",
                "Bonjour محمد علاء, Zoë Œuvrard, Łukasz, Αλέξης et Олена ✓ → ☐ ⅔, 12 ‑ 14 ≥ 3.\n\n" + "(דוד) 25 #1",
                null);
        keep("names", pdf);
        assertSound(pdf, 1, "דוד לוי", "🌻", "👩🌾 ❤", "Zoë Œuvrard, Łukasz, Αλέξης et Олена ✓ → ☐ ⅔", "#1");
        assertThat(PdfText.flat(pdf)).contains("محمد علاء").contains("(דוד)");
    }

    @Test
    void hostile_text_is_only_text() throws IOException {
        String hostile =
                "<img src=\"http://127.0.0.1:9/x\"/><script>alert(1)</script>{{ reference }}{% include 'x' %}&amp;"
                        + "]]><!-- \u0000\u000B\uFFFE\uD800 \u202Eevil";
        byte[] pdf = letter(hostile, hostile, hostile, "https://fiftyfifty.example/?a=\"<b>&c='");
        keep("hostile", pdf);
        assertThat(PdfChecks.faults(pdf, org.verapdf.pdfa.flavours.PDFAFlavour.PDFUA_1))
                .isEmpty();
        assertThat(PdfText.flat(pdf)).contains("<script>alert(1)</script>{{ reference }}{% include");
    }

    @Test
    void nothing_is_fetched_while_printing() {
        String page =
                page("<img alt=\"x\" src=\"file:///etc/hostname\"/><img alt=\"x\" src=\"http://127.0.0.1:9/x.png\"/>");
        assertThatThrownBy(() -> documents.print(page, MOMENT, "hostile"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("file:///etc/hostname")
                .hasMessageContaining("127.0.0.1:9");
    }

    @Test
    void a_long_letter_numbers_its_pages() throws IOException {
        byte[] pdf = letter("Odette", "Le bilan de l’année", (BODY + "\n\n").repeat(6), null);
        keep("long", pdf);
        assertSound(pdf, 3, "page 1/3", "Loos-en-Gohelle, FF-2026-017");
    }

    @Test
    void the_same_letter_at_the_same_moment_is_the_same_file() {
        byte[] once = letter("Lina 🌻 דוד", "Idée", BODY, "https://fiftyfifty.example/");
        byte[] twice = letter("Lina 🌻 דוד", "Idée", BODY, "https://fiftyfifty.example/");
        assertThat(twice).isEqualTo(once);
        assertThat(letter("Marius", "Idée", BODY, null)).isNotEqualTo(once);
    }

    @Test
    void a_missing_variable_is_an_error_not_an_empty_line() {
        Map<String, Object> model = Map.of("letterhead", TOWN, "reference", "FF-2026-017");
        assertThatThrownBy(() -> documents.render("letter", model)).isInstanceOf(PebbleException.class);
    }

    @Test
    void text_in_an_unknown_family_is_noticed() {
        String page = page("<p style=\"font-family:monospace\">perdu</p>");
        assertThatThrownBy(() -> documents.print(page, MOMENT, "x")).isInstanceOf(IllegalStateException.class);
    }

    static String page(String body) {
        return "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"fr\"><head><title>Essai</title>"
                + "<meta name=\"subject\" content=\"Essai\"/><style>body{font-family:F,D,E}</style></head><body><h1>Essai</h1>"
                + body + "</body></html>";
    }

    private byte[] letter(String name, String subject, String body, @Nullable String address) {
        Letter letter = new Letter(
                TOWN,
                "FF-2026-017",
                "Loos-en-Gohelle",
                LocalDate.of(2026, 11, 22),
                List.of(name, "12 rue de l’Égalité", "62750 Loos-en-Gohelle"),
                subject,
                body,
                List.of("Nour, coordinatrice", "Pour le maire et par délégation"),
                address);
        return documents.render("letter", letter.model(), MOMENT);
    }

    /** Kept beside the reports, to be looked at. */
    private static void keep(String name, byte[] pdf) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "pdf"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
    }
}
