package fr.fiftyfifty.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.fiftyfifty.platform.fault.DomainException;
import java.io.InputStream;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClosingFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void what_is_complete_and_attested_comes_in() {
        ClosingForm form = form(InputStream.nullInputStream(), "Victor Lambin", TODAY, true);
        assertThat(form.checked()).isNotNull();
        assertThat(form.dayBetween(TODAY.minusDays(3), TODAY)).isEqualTo(TODAY);
    }

    @Test
    void nothing_comes_in_without_a_document_a_name_and_a_tick() {
        refused("signature.document.none", form(null, "Victor Lambin", TODAY, true)::checked);
        refused("signature.signer.none", form(InputStream.nullInputStream(), " ", TODAY, true)::checked);
        refused("signature.attest.none", form(InputStream.nullInputStream(), "Victor", TODAY, false)::checked);
    }

    @Test
    void the_commune_signs_neither_tomorrow_nor_before_the_residents() {
        InputStream any = InputStream.nullInputStream();
        refused("signature.day.future", () -> form(any, "V", TODAY.plusDays(1), true)
                .dayBetween(TODAY, TODAY));
        refused("signature.day.future", () -> form(any, "V", null, true).dayBetween(TODAY, TODAY));
        refused("signature.day.early", () -> form(any, "V", TODAY.minusDays(1), true)
                .dayBetween(TODAY, TODAY));
    }

    private static ClosingForm form(@Nullable InputStream in, String signer, @Nullable LocalDate on, boolean attest) {
        return new ClosingForm(in, "signe.pdf", false, signer, "maire", on, attest);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(DomainException.class).hasMessage(key);
    }
}
