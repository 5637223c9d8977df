package fr.fiftyfifty.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.fiftyfifty.platform.fault.DomainException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FileSignatureTest {

    @Test
    void photographs_are_known_by_their_bytes() {
        assertThat(FileSignature.photo(MediaFixtures.jpeg(20, 20))).isEqualTo("image/jpeg");
        assertThat(FileSignature.photo(MediaFixtures.png(20, 20))).isEqualTo("image/png");
        assertThat(FileSignature.photo(MediaFixtures.webp())).isEqualTo("image/webp");
    }

    @Test
    void a_renamed_programme_is_no_photograph_and_no_document() {
        assertPhotoRefused(MediaFixtures.programme(), "media.photo.type");
        assertDocumentRefused(MediaFixtures.programme(), "media.document.type");
    }

    @Test
    void markup_is_no_photograph_whatever_its_name() {
        assertPhotoRefused(MediaFixtures.text("<!DOCTYPE html><html><body>oui</body></html>"), "media.photo.type");
        assertPhotoRefused(
                MediaFixtures.text("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"),
                "media.photo.type");
        assertPhotoRefused(
                MediaFixtures.text("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
                "media.photo.type");
        assertPhotoRefused(MediaFixtures.text("GIF89a\1\0\1\0\0\0\0;"), "media.photo.type");
    }

    @Test
    void whoever_sends_heic_or_pdf_is_told_what_to_do() {
        assertPhotoRefused(MediaFixtures.heic(), "media.photo.heic");
        assertPhotoRefused(MediaFixtures.pdf(), "media.photo.pdf");
    }

    @Test
    void twenty_megabytes_are_the_end() {
        assertPhotoRefused(
                Arrays.copyOf(MediaFixtures.jpeg(20, 20), FileSignature.LARGEST + 1), "media.photo.tooLarge");
        assertDocumentRefused(Arrays.copyOf(MediaFixtures.pdf(), FileSignature.LARGEST + 1), "media.document.tooLarge");
        assertThatCode(() -> FileSignature.document(Arrays.copyOf(MediaFixtures.pdf(), FileSignature.LARGEST)))
                .doesNotThrowAnyException();
    }

    @Test
    void nothing_is_nothing() {
        assertPhotoRefused(new byte[0], "media.photo.empty");
        assertDocumentRefused(new byte[0], "media.document.empty");
    }

    @Test
    void a_document_is_a_pdf_from_its_first_byte_on() {
        assertThatCode(() -> FileSignature.document(MediaFixtures.pdf())).doesNotThrowAnyException();
        assertDocumentRefused(MediaFixtures.text("<html>%PDF-1.4"), "media.document.type");
        assertDocumentRefused(MediaFixtures.text("%PDF"), "media.document.type");
        assertDocumentRefused(MediaFixtures.jpeg(20, 20), "media.document.type");
    }

    private static void assertPhotoRefused(byte[] sent, String key) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> FileSignature.photo(sent))
                .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
    }

    private static void assertDocumentRefused(byte[] sent, String key) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> FileSignature.document(sent))
                .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
    }
}
