package fr.fiftyfifty.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.fiftyfifty.platform.fault.DomainException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StoredFileTest {

    private final StoredFile file =
            new StoredFile(1, FileKind.PHOTO, "bac.jpeg", new StoredFile.Holder("idea", 12), Instant.EPOCH, null);

    @Test
    void a_description_longer_than_a_few_sentences_is_refused_in_words() {
        file.describe("Un bac de lavande ".repeat(20));

        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> file.describe("x".repeat(10_000)))
                .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo("media.alt.tooLong"));
    }

    @Test
    void its_address_is_never_the_same_and_never_short() {
        StoredFile other =
                new StoredFile(1, FileKind.PHOTO, "bac.jpeg", new StoredFile.Holder("idea", 12), Instant.EPOCH, null);

        assertThat(file.token()).matches("[A-Za-z0-9_-]{43}").isNotEqualTo(other.token());
    }
}
