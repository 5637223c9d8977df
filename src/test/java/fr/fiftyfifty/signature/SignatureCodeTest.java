package fr.fiftyfifty.signature;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.fiftyfifty.platform.fault.DomainException;
import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SignatureCodeTest {

    private static final Instant MADE = Instant.parse("2026-11-22T13:05:00Z");
    private static final String TEXT = "a".repeat(64);

    private final SignatureCode code = new SignatureCode(7, 12, TEXT, "042917", MADE);

    @Test
    void the_right_digits_in_time_sign() {
        assertThatCode(() -> code.check("042917", TEXT, 1, MADE.plusSeconds(30)))
                .doesNotThrowAnyException();
        assertThatCode(() -> code.check(" 042 917 ", TEXT, 5, MADE.plus(Duration.ofMinutes(10))))
                .doesNotThrowAnyException();
    }

    @Test
    void wrong_digits_do_not_sign() {
        refused("signature.code.wrong", () -> code.check("042918", TEXT, 1, MADE));
        refused("signature.code.wrong", () -> code.check("", TEXT, 1, MADE));
        refused("signature.code.wrong", () -> code.check("42917", TEXT, 1, MADE));
    }

    @Test
    void after_ten_minutes_even_the_right_digits_are_too_late() {
        Instant late = MADE.plus(Duration.ofMinutes(10)).plusSeconds(1);
        refused("signature.code.late", () -> code.check("042917", TEXT, 1, late));
    }

    @Test
    void the_sixth_try_is_refused_even_with_the_right_digits() {
        refused("signature.code.exhausted", () -> code.check("042917", TEXT, 6, MADE));
    }

    @Test
    void a_code_signs_once() {
        code.use(MADE.plusSeconds(5));
        refused("signature.code.used", () -> code.check("042917", TEXT, 2, MADE.plusSeconds(6)));
    }

    @Test
    void a_code_of_another_text_signs_nothing() {
        refused("signature.code.otherText", () -> code.check("042917", "b".repeat(64), 1, MADE));
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(DomainException.class).hasMessage(key);
    }
}
