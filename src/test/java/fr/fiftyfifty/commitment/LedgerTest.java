package fr.fiftyfifty.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final LocalDate START = LocalDate.of(2026, 11, 22);

    @Test
    void a_ledger_is_sent_and_may_be_sent_again_but_never_unsent() {
        assertThat(LedgerStatus.DRAFT.mayBecome(LedgerStatus.SENT)).isTrue();
        assertThat(LedgerStatus.SENT.mayBecome(LedgerStatus.SENT)).isTrue();
        assertThat(LedgerStatus.SENT.mayBecome(LedgerStatus.DRAFT)).isFalse();
    }

    @Test
    void a_withdrawn_promise_does_not_come_back() {
        assertThat(CommitmentStatus.PLANNED.mayBecome(CommitmentStatus.WITHDRAWN))
                .isTrue();
        assertThat(CommitmentStatus.WITHDRAWN.mayBecome(CommitmentStatus.PLANNED))
                .isFalse();
    }

    @Test
    void a_yearly_promise_comes_once_for_each_year_begun() {
        assertThat(terms(START.plusYears(1).minusDays(1)).years()).isEqualTo(1);
        assertThat(terms(START.plusYears(1)).years()).isEqualTo(2);
        assertThat(terms(START.plusMonths(5)).years()).isEqualTo(1);
        assertThat(terms(START.plusYears(3).minusDays(1)).years()).isEqualTo(3);
    }

    @Test
    void in_exchange_joins_two_sides_that_face_each_other() {
        assertThat(Side.RESIDENTS.faces(Side.COMMUNE)).isTrue();
        assertThat(Side.PARTNER.faces(Side.RESIDENTS)).isTrue();
        assertThat(Side.COMMUNE.faces(Side.COMMUNE)).isFalse();
        assertThat(Side.TOGETHER.faces(Side.COMMUNE)).isFalse();
    }

    private static PromiseTerms terms(LocalDate end) {
        return new PromiseTerms(null, null, START, end, LedgerStatus.DRAFT, Instant.EPOCH, null, 1);
    }
}
