package fr.fiftyfifty.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.fiftyfifty.commune.LetterText;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LetterRenderingTest {

    private static final LetterFrame FRAME = new LetterFrame(
            "Bonjour Lina,",
            "Loos-en-Gohelle · 03 00 00 00 00",
            "Vous suivez ce dossier.",
            "Ne plus recevoir ces nouvelles\u00A0:",
            "https://fifty.example");

    @Test
    void a_letter_has_greeting_words_sender_and_reason_in_both_forms() {
        RenderedLetter mail = render(
                "Votre dossier {reference}",
                "Bien reçu ! **Merci** {name}.",
                Map.of("reference", "FF-2026-017", "name", "Lina"));
        assertThat(mail.subject()).isEqualTo("Votre dossier FF-2026-017");
        assertThat(mail.text())
                .startsWith("Bonjour Lina,\n\nBien reçu\u202F! Merci Lina.\n\n-- \n")
                .contains("03 00 00 00 00", "Vous suivez ce dossier.");
        assertThat(mail.html())
                .contains("<p>Bonjour Lina,</p>", "<strong>Merci</strong> Lina.", "03 00 00 00 00", "Vous suivez");
        assertThat(mail.stopLink()).isNull();
    }

    @Test
    void a_value_is_never_read_as_markdown_as_html_or_as_another_place() {
        String hostile = "<script>alert(1)</script> [ici](https://evil.example) **gras** {secret} $1 \\";
        RenderedLetter mail =
                render("Au sujet de {title}", "Titre : {title}", Map.of("title", hostile, "secret", "42"));
        assertThat(mail.html())
                .doesNotContain("<script", "href=\"https://evil", "<strong>gras", "42")
                .contains("&lt;script&gt;", "[ici](https://evil.example) **gras** {secret} $1 \\");
        assertThat(mail.text()).contains(hostile);
        assertThat(mail.subject()).isEqualTo("Au sujet de " + hostile);
    }

    @Test
    void html_in_the_letter_itself_is_text_and_its_scripts_links_are_dead() {
        RenderedLetter mail = render("x", "<img src=x onerror=alert(1)>\n\n[clic](javascript:alert(1))", Map.of());
        assertThat(mail.html()).doesNotContain("<img", "javascript:");
    }

    @Test
    void no_value_breaks_the_subject_into_a_second_header() {
        RenderedLetter mail =
                render("Idée {title}", "x", Map.of("title", "Banc\r\nBcc: tous@example.org\u2028\u0000fin"));
        assertThat(mail.subject()).isEqualTo("Idée Banc Bcc: tous@example.org fin");
    }

    @Test
    void a_very_long_title_ends_in_an_ellipsis_and_keeps_its_emoji_whole() {
        RenderedLetter mail = render("{title}", "x", Map.of("title", "🌻".repeat(10_000)));
        assertThat(mail.subject().codePointCount(0, mail.subject().length())).isEqualTo(180);
        assertThat(mail.subject()).startsWith("🌻").endsWith("🌻…");
    }

    @Test
    void emoji_and_right_to_left_names_pass_as_they_are() {
        RenderedLetter mail = render("Pour {name}", "Merci {name}.", Map.of("name", "نور 🌻"));
        assertThat(mail.subject()).isEqualTo("Pour نور 🌻");
        assertThat(mail.text()).contains("Merci نور 🌻.");
        assertThat(mail.html()).contains("Merci نور 🌻.");
    }

    @Test
    void a_local_link_is_written_out_in_full() {
        RenderedLetter mail = render("x", "Voir : {link}", Map.of("link", "/dossiers/FF-2026-017?a=1&b=2"));
        assertThat(mail.text()).contains("Voir\u00A0: https://fifty.example/dossiers/FF-2026-017?a=1&b=2");
        assertThat(mail.html()).contains("href=\"https://fifty.example/dossiers/FF-2026-017?a=1&amp;b=2\"");
    }

    @Test
    void a_link_with_words_shows_its_address_in_plain_text() {
        RenderedLetter mail = render("x", "[Voir mon dossier]({link})", Map.of("link", "/d/1"));
        assertThat(mail.text()).contains("Voir mon dossier\u00A0: https://fifty.example/d/1");
        assertThat(mail.html()).contains("href=\"https://fifty.example/d/1\"", ">Voir mon dossier</a>");
    }

    @Test
    void a_link_leads_to_our_own_site_only() {
        for (String elsewhere : new String[] {
            "https://evil.example/", "//evil.example", "javascript:alert(1)", "/a b", "https://fifty.example.evil/"
        }) {
            assertThatThrownBy(() -> render("x", "{link}", Map.of("link", elsewhere)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining("evil");
        }
    }

    @Test
    void typed_words_never_become_the_destination_of_a_link() {
        RenderedLetter mail = render("x", "[Voir]({title})", Map.of("title", "https://evil.example"));
        assertThat(mail.html()).doesNotContain("evil");
    }

    @Test
    void a_stop_link_stands_at_the_foot() {
        RenderedLetter mail = render("x", "y", Map.of("stop", "/suivi/arret/abc"));
        assertThat(mail.stopLink()).isEqualTo("https://fifty.example/suivi/arret/abc");
        assertThat(mail.text())
                .endsWith("Ne plus recevoir ces nouvelles\u00A0: https://fifty.example/suivi/arret/abc\n");
        assertThat(mail.html()).contains("href=\"https://fifty.example/suivi/arret/abc\"");
    }

    @Test
    void lines_of_a_value_stay_lines() {
        RenderedLetter mail = render("x", "Motif : {reason}", Map.of("reason", "Trop près\nde la route"));
        assertThat(mail.html()).contains("Trop près<br />\nde la route");
        assertThat(mail.text()).contains("Trop près\nde la route");
    }

    @Test
    void a_name_with_markup_is_text_in_the_greeting() {
        LetterFrame hostile = new LetterFrame("Bonjour <b>X</b>,", "s & t", "w", "stop", "https://fifty.example");
        RenderedLetter mail = LetterRendering.render(new LetterText("x", "y"), Map.of(), hostile);
        assertThat(mail.html()).contains("Bonjour &lt;b&gt;X&lt;/b&gt;,", "s &amp; t");
    }

    private static RenderedLetter render(String subject, String body, Map<String, String> args) {
        return LetterRendering.render(new LetterText(subject, body), args, FRAME);
    }
}
