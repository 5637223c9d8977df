package fr.fiftyfifty.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.fiftyfifty.platform.fault.DomainException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OpinionTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 12, 11);

    private final Opinion opinion = EvaluationFixtures.asked(DUE);

    @Test
    void a_plain_yes_needs_no_words() {
        opinion.give(Verdict.FAVOURABLE, " ", null, NOW);
        assertThat(opinion.isAwaited()).isFalse();
        assertThat(opinion.isGiven()).isTrue();
    }

    @Test
    void a_condition_and_a_no_need_one_line() {
        assertThatThrownBy(() -> opinion.give(Verdict.FAVOURABLE_WITH_CONDITIONS, " ", null, NOW))
                .isInstanceOf(DomainException.class)
                .hasMessage("evaluation.opinion.words.if");
        assertThatThrownBy(() -> opinion.give(Verdict.UNFAVOURABLE, "", null, NOW))
                .hasMessage("evaluation.opinion.words.no");
        assertThat(opinion.isAwaited()).isTrue();
    }

    @Test
    void it_can_be_changed() {
        opinion.give(Verdict.UNFAVOURABLE, "Trop étroit", 7L, NOW);
        opinion.give(Verdict.FAVOURABLE, "", 7L, NOW.plusSeconds(60));
        assertThat(opinion.isGiven()).isTrue();
    }

    @Test
    void too_many_words_are_refused_and_not_cut() {
        assertThatThrownBy(() -> opinion.give(Verdict.FAVOURABLE, "a".repeat(501), null, NOW))
                .hasMessage("evaluation.tooLong");
    }

    @Test
    void only_a_late_one_can_be_closed() {
        assertThatThrownBy(() -> opinion.close(7, NOW, DUE)).hasMessage("evaluation.opinion.notLate");
        opinion.close(7, NOW, DUE.plusDays(1));
        assertThat(opinion.isAwaited()).isFalse();
    }

    @Test
    void one_that_was_given_cannot_be_closed() {
        opinion.give(Verdict.FAVOURABLE, "", null, NOW);
        assertThatThrownBy(() -> opinion.close(7, NOW, DUE.plusDays(1))).hasMessage("evaluation.opinion.notAwaited");
    }
}
