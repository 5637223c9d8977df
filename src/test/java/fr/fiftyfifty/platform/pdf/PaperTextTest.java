package fr.fiftyfifty.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class PaperTextTest {

    @Test
    void typed_text_becomes_paragraphs_and_lists_and_nothing_else() {
        assertThat(Paragraphs.of("Bonjour !\n\n\nVous ferez :\n- planter\n– <b>arroser</b>\nMerci\nà vous"))
                .isEqualTo("<p>Bonjour\u202F!</p>\n<p>Vous ferez\u00A0:</p><ul><li>planter</li>"
                        + "<li>&lt;b&gt;arroser&lt;/b&gt;</li></ul><p>Merci<br/>à vous</p>");
        assertThat(Paragraphs.of("  \n ")).isEmpty();
    }

    @Test
    void a_template_is_typeset_but_not_its_tags_and_expressions() {
        assertThat(FrenchTemplates.typeset(
                        "<p class=\"a ; b\">C'est « {{ x ? 'a' : \"b ;\" }} » : oui !</p>{# it's #}"))
                .isEqualTo(
                        "<p class=\"a ; b\">C’est «\u202F{{ x ? 'a' : \"b ;\" }}\u202F»\u00A0: oui\u202F!</p>{# it's #}");
    }

    @Test
    void what_is_no_ink_is_dropped_and_what_xml_forbids_is_shown_as_lost() {
        assertThat(PrintableText.of("a\u202Eb\uFE0Fc\u200Dd 🌻\u0000\uD83C\n")).isEqualTo("abcd 🌻\uFFFD\uFFFD\n");
    }

    @Test
    void arabic_letters_are_joined_and_lam_with_alef_is_one() {
        assertThat(ArabicLetters.joined("محمد")).isEqualTo("\uFEE3\uFEA4\uFEE4\uFEAA");
        assertThat(ArabicLetters.joined("علاء")).isEqualTo("\uFECB\uFEFC\uFE80");
        assertThat(ArabicLetters.joined("دور Zoë ⅔ 12")).isEqualTo("\uFEA9\uFEED\uFEAD Zoë ⅔ 12");
        assertThat(ArabicLetters.joined("مُحَمَّد")).isEqualTo("\uFEE3ُ\uFEA4َ\uFEE4َّ\uFEAA");
        assertThat(ArabicLetters.apart("\uFEE3\uFEA4\uFEE4\uFEAA ⅔")).isEqualTo("محمد ⅔");
    }

    @Test
    void a_right_to_left_run_is_laid_down_from_its_end_with_its_brackets_turned() {
        assertThat(new RightToLeftOrder().reorderRTLTextToLTR("אב (ג")).isEqualTo("ג) בא");
    }

    @Test
    void a_code_is_a_named_drawing_and_well_formed() {
        String svg = QrCode.svg("https://fiftyfifty.example/?a=1&b=\"<2>");
        var drawing = Jsoup.parse(svg, "", Parser.xmlParser()).expectFirst("svg");
        assertThat(drawing.attr("role")).isEqualTo("img");
        assertThat(drawing.attr("aria-label")).endsWith("https://fiftyfifty.example/?a=1&b=\"<2>");
        assertThat(svg).isEqualTo(QrCode.svg("https://fiftyfifty.example/?a=1&b=\"<2>"));
    }
}
