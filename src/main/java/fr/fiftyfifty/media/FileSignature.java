package fr.fiftyfifty.media;

import fr.fiftyfifty.platform.fault.DomainException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.apache.tika.Tika;

/**
 * What a file really is, read in its own bytes. Its name and announced type are never asked: whoever renames a programme
 * chooses both.
 */
final class FileSignature {

    /** Largest file taken, in bytes. Above it the request itself is refused unread by {@code UploadLimit}. */
    static final int LARGEST = 20 * 1024 * 1024;

    static final int LARGEST_MB = 20;

    private static final Set<String> PHOTOS = Set.of("image/jpeg", "image/png", "image/webp");
    private static final Set<String> PHONE_ONLY = Set.of("image/heic", "image/heif", "image/avif");
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final int PREFIX = 64 * 1024;
    private static final Tika TIKA = new Tika();

    private FileSignature() {}

    /** Content type of a photograph that we can draw again; otherwise says what the person can do. */
    static String photo(byte[] bytes) {
        checkSize("photo", bytes);
        String type = detect(bytes);
        if (PHOTOS.contains(type)) {
            return type;
        }
        if (PHONE_ONLY.contains(type) || type.startsWith("image/hei")) {
            throw DomainException.invalid("photo", "media.photo.heic");
        }
        if (isPdf(bytes)) {
            throw DomainException.invalid("photo", "media.photo.pdf");
        }
        throw DomainException.invalid("photo", "media.photo.type");
    }

    /** Refuses what is not a PDF from its first byte on. */
    static void document(byte[] bytes) {
        checkSize("document", bytes);
        if (!isPdf(bytes) || !"application/pdf".equals(detect(bytes))) {
            throw DomainException.invalid("document", "media.document.type");
        }
    }

    private static void checkSize(String field, byte[] bytes) {
        if (bytes.length == 0) {
            throw DomainException.invalid(field, "media." + field + ".empty");
        }
        if (bytes.length > LARGEST) {
            throw DomainException.invalid(field, "media." + field + ".tooLarge", LARGEST_MB);
        }
    }

    private static boolean isPdf(byte[] bytes) {
        return bytes.length > PDF.length && Arrays.equals(bytes, 0, PDF.length, PDF, 0, PDF.length);
    }

    private static String detect(byte[] bytes) {
        return TIKA.detect(bytes.length > PREFIX ? Arrays.copyOf(bytes, PREFIX) : bytes);
    }
}
