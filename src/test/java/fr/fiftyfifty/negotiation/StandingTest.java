package fr.fiftyfifty.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.fiftyfifty.commitment.LedgerFixtures;
import fr.fiftyfifty.commitment.LineRow;
import fr.fiftyfifty.commitment.Side;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final long LINA = 11;
    private static final long MARIUS = 12;
    private static final long NOUR = 13;
    private static final LineRow PLANTERS = LedgerFixtures.planters(1, 12);
    private static final LineRow WATERING = LedgerFixtures.watering(2, 40, PLANTERS);
    private static final List<LineRow> LINES = List.of(PLANTERS, WATERING);

    @Test
    void all_agreed_takes_every_bearer_and_the_commune_on_every_line() {
        assertThat(standing(LINES, all(NOUR, LINA, MARIUS)).allAgreed()).isTrue();
        assertThat(standing(LINES, all(NOUR, LINA)).awaited()).containsExactly(new Awaited(MARIUS, Side.RESIDENTS));
        assertThat(standing(LINES, all(LINA, MARIUS)).awaited()).containsExactly(new Awaited(null, Side.COMMUNE));
    }

    @Test
    void a_yes_falls_by_itself_when_the_text_of_its_line_changes() {
        LineRow fewer = LedgerFixtures.watering(2, 25, PLANTERS);
        NegotiationState state = standing(List.of(PLANTERS, fewer), all(NOUR, LINA, MARIUS));
        assertThat(state.allAgreed()).isFalse();
        assertThat(state.line(2).orElseThrow().bearers()).isEmpty();
        assertThat(state.line(1).orElseThrow().agreed()).isTrue();
    }

    @Test
    void a_yes_falls_too_when_what_is_given_in_exchange_changes() {
        LineRow more = LedgerFixtures.planters(1, 14);
        NegotiationState state = standing(List.of(more, LedgerFixtures.watering(2, 40, more)), all(NOUR, LINA, MARIUS));
        assertThat(state.line(2).orElseThrow().agreed()).isFalse();
    }

    @Test
    void a_yes_comes_back_when_the_text_does() {
        List<LineRow> again = List.of(PLANTERS, LedgerFixtures.watering(2, 40, PLANTERS));
        assertThat(standing(again, all(NOUR, LINA, MARIUS)).allAgreed()).isTrue();
    }

    @Test
    void a_bearers_yes_is_never_the_communes() {
        assertThat(standing(LINES, all(LINA, LINA, MARIUS)).awaited()).contains(new Awaited(null, Side.COMMUNE));
    }

    @Test
    void whoever_remarked_has_answered_and_the_commune_is_awaited() {
        RemarkRow remark =
                new RemarkRow(1L, 2, LINA, "Trop d’heures", null, RemarkStatus.OPEN, Instant.EPOCH, "", null);
        List<Yes> yeses = all(NOUR, LINA, MARIUS).stream()
                .filter(yes -> !(yes.isOf(LINA) && yes.line() == 2))
                .toList();
        NegotiationState state = new Standing(LINES, List.of(LINA, MARIUS), yeses, List.of(remark)).state();
        assertThat(state.allAgreed()).isFalse();
        assertThat(state.awaited()).containsExactly(new Awaited(null, Side.COMMUNE));
    }

    @Test
    void nothing_written_is_nothing_agreed() {
        assertThat(new Standing(List.of(), List.of(LINA), List.of(), List.of())
                        .state()
                        .allAgreed())
                .isFalse();
    }

    @Test
    void the_fingerprint_follows_the_whole_text() {
        assertThat(Standing.fingerprint(LINES)).isEqualTo(Standing.fingerprint(List.of(PLANTERS, WATERING)));
        assertThat(Standing.fingerprint(LINES)).isNotEqualTo(Standing.fingerprint(List.of(PLANTERS)));
    }

    @Test
    void an_answered_remark_is_not_answered_twice() {
        assertThat(RemarkStatus.OPEN.mayBecome(RemarkStatus.ACCEPTED)).isTrue();
        assertThat(RemarkStatus.KEPT.mayBecome(RemarkStatus.ACCEPTED)).isFalse();
        assertThat(RemarkStatus.DROPPED.mayBecome(RemarkStatus.OPEN)).isFalse();
    }

    private static NegotiationState standing(List<LineRow> lines, List<Yes> yeses) {
        return new Standing(lines, List.of(LINA, MARIUS), yeses, List.of()).state();
    }

    /** Everybody says yes to everything as it reads at first; the first for the commune. */
    private static List<Yes> all(long commune, long... bearers) {
        return LINES.stream()
                .flatMap(line -> Stream.concat(
                        Stream.of(yes(line, commune, commune == NOUR ? Side.COMMUNE : Side.RESIDENTS)),
                        Arrays.stream(bearers).mapToObj(bearer -> yes(line, bearer, Side.RESIDENTS))))
                .toList();
    }

    private static Yes yes(LineRow line, long person, Side side) {
        return new Yes(line.id(), person, side, line.hash(), line.text().canonical(), Instant.EPOCH);
    }
}
