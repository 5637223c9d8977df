package fr.fiftyfifty.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void accents_and_emoji_stay() {
        assertThat(FileName.safe("Le jardin d’été 🌻.JPEG", FileKind.PHOTO)).isEqualTo("Le jardin d’été 🌻.jpg");
    }

    @Test
    void folders_markup_and_signs_of_direction_go() {
        assertThat(FileName.safe("../../etc/passwd", FileKind.DOCUMENT)).isEqualTo("passwd.pdf");
        assertThat(FileName.safe("C:\\photos\\bac.png", FileKind.PHOTO)).isEqualTo("bac.jpg");
        assertThat(FileName.safe("<img src=x onerror=alert(1)>.jpg", FileKind.PHOTO))
                .isEqualTo("img src=x onerror=alert(1).jpg");
        assertThat(FileName.safe("photo\u202Egpj.exe", FileKind.PHOTO)).isEqualTo("photo gpj.jpg");
        assertThat(FileName.safe("a\r\nSet-Cookie: x", FileKind.PHOTO)).isEqualTo("a Set-Cookie x.jpg");
    }

    @Test
    void the_extension_is_that_of_what_it_is() {
        assertThat(FileName.safe("bac.pdf.exe", FileKind.DOCUMENT)).isEqualTo("bac pdf.pdf");
        assertThat(FileName.safe("", FileKind.PHOTO)).isEqualTo("fichier.jpg");
    }

    @Test
    void a_long_name_is_cut_between_two_signs() {
        String name = FileName.safe("🌻".repeat(300) + ".jpg", FileKind.PHOTO);
        assertThat(name.codePointCount(0, name.length())).isEqualTo(104);
        assertThat(name).startsWith("🌻").endsWith("🌻.jpg").hasSizeLessThanOrEqualTo(220);
    }

    @Test
    void the_header_says_it_plainly_and_in_full() {
        assertThat(FileName.disposition("attachment", "été 1.pdf"))
                .isEqualTo("attachment; filename=\"ete 1.pdf\"; filename*=UTF-8''%C3%A9t%C3%A9%201.pdf");
    }
}
