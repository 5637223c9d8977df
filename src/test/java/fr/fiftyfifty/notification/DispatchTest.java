package fr.fiftyfifty.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.fiftyfifty.platform.fault.DomainException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DispatchTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void it_waits_longer_after_each_vain_try_and_dies_after_the_eighth() {
        Dispatch dispatch = mail();
        long[] minutes = {1, 5, 20, 60, 240, 720, 1440};
        for (int tries = 1; tries <= 7; tries++) {
            tryInVain(dispatch);
            assertThat(dispatch.state()).isEqualTo(DispatchState.RETRY);
            assertThat(dispatch.nextAttemptAt()).isEqualTo(NOW.plus(Duration.ofMinutes(minutes[tries - 1])));
        }
        tryInVain(dispatch);
        assertThat(dispatch.state()).isEqualTo(DispatchState.DEAD);
    }

    @Test
    void a_dead_mail_starts_again_when_the_administrator_says_so() {
        Dispatch dispatch = mail();
        dispatch.bounced("SMTP 550", NOW);
        dispatch.revive("lina.new@example.org", NOW);
        assertThat(dispatch.state()).isEqualTo(DispatchState.RETRY);
        assertThat(dispatch.undelivered().maskedAddress()).isEqualTo("l…@example.org");
        assertThat(dispatch.undelivered().attempts()).isZero();
    }

    @Test
    void what_arrived_is_neither_sent_again_nor_given_up() {
        Dispatch dispatch = mail();
        dispatch.sent(NOW);
        assertThatThrownBy(() -> dispatch.revive(null, NOW)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> dispatch.giveUp(NOW)).isInstanceOf(DomainException.class);
    }

    @Test
    void a_node_that_comes_back_late_no_longer_settles_it() {
        Dispatch dispatch = mail();
        tryInVain(dispatch);
        assertThat(dispatch.isAt(0)).isFalse();
        assertThat(dispatch.isAt(1)).isTrue();
    }

    @Test
    void without_an_address_it_is_a_letter_to_print() {
        Dispatch paper = dispatch(new Recipient(7L, "Josephine", null));
        assertThat(paper.row().kind()).isEqualTo(DispatchKind.PAPER);
        assertThat(mail().row().kind()).isEqualTo(DispatchKind.MAIL);
    }

    private static void tryInVain(Dispatch dispatch) {
        dispatch.begin(NOW);
        dispatch.failed("ConnectException", NOW);
    }

    private static Dispatch mail() {
        return dispatch(new Recipient(7L, "Lina", "lina@example.org"));
    }

    private static Dispatch dispatch(Recipient to) {
        RenderedLetter words = new RenderedLetter("s", "t", "h", null);
        return new Dispatch(1, null, "idea.receipt", to, words, "<a@fifty.example>", NOW);
    }
}
