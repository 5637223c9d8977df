package fr.fiftyfifty.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import fr.fiftyfifty.commitment.Side;
import fr.fiftyfifty.contribution.Keeping.Done;
import fr.fiftyfifty.contribution.Keeping.Promised;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Twelve planters before 15 March; in exchange, forty hours of watering before 30 June. */
class KeepingTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate END = LocalDate.of(2027, 12, 31);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 15);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
    private static final long PLANTERS = 1;
    private static final long WATERING = 2;

    private static final Promised PLANTERS_OF_THE_COMMUNE =
            new Promised(PLANTERS, Side.COMMUNE, false, BigDecimal.valueOf(12), MARCH, null);
    private static final Promised WATERING_OF_THE_STREET =
            new Promised(WATERING, Side.RESIDENTS, false, BigDecimal.valueOf(40), JUNE, PLANTERS);

    @Test
    void a_promise_waits_until_what_it_is_exchanged_for_is_confirmed() {
        Keeping keeping = keeping(List.of(done(PLANTERS, 12, MARCH, false)));
        assertThat(watering(keeping, JUNE.plusDays(90)).state()).isEqualTo(LineProgress.State.WAITING);
        assertThat(watering(keeping, JUNE.plusDays(90)).waitsFor()).isEqualTo(PLANTERS);
    }

    @Test
    void a_part_of_it_is_not_enough_to_begin() {
        Keeping keeping = keeping(List.of(done(PLANTERS, 11, MARCH, true)));
        assertThat(watering(keeping, MARCH.plusDays(1)).isWaiting()).isTrue();
    }

    @Test
    void once_the_other_is_kept_it_is_due_on_its_own_day() {
        Keeping keeping = keeping(List.of(done(PLANTERS, 12, MARCH, true)));
        assertThat(watering(keeping, JUNE).state()).isEqualTo(LineProgress.State.AGREED);
        assertThat(watering(keeping, JUNE).due()).isEqualTo(JUNE);
        assertThat(watering(keeping, JUNE.plusDays(1)).state()).isEqualTo(LineProgress.State.LATE);
    }

    @Test
    void its_day_moves_back_by_as_many_days_as_the_other_was_late() {
        Keeping keeping = keeping(List.of(done(PLANTERS, 12, MARCH.plusDays(20), true)));
        assertThat(watering(keeping, JUNE).due()).isEqualTo(JUNE.plusDays(20));
        assertThat(watering(keeping, JUNE.plusDays(20)).state()).isEqualTo(LineProgress.State.AGREED);
        assertThat(watering(keeping, JUNE.plusDays(21)).state()).isEqualTo(LineProgress.State.LATE);
    }

    @Test
    void the_day_that_counts_is_the_one_that_completed_it() {
        Keeping keeping = keeping(
                List.of(done(PLANTERS, 6, MARCH.plusDays(5), true), done(PLANTERS, 6, MARCH.minusDays(5), true)));
        assertThat(watering(keeping, JUNE).due()).isEqualTo(JUNE.plusDays(5));
    }

    @Test
    void a_promise_kept_early_is_kept_even_if_the_other_is_not() {
        Keeping keeping = keeping(List.of(done(WATERING, 40, MARCH, true)));
        assertThat(watering(keeping, MARCH).isKept()).isTrue();
    }

    @Test
    void lateness_is_shown_alike_for_both_sides() {
        assertThat(keeping(List.of()).on(MARCH.plusDays(1)).values().stream()
                        .filter(line -> line.line() == PLANTERS)
                        .map(LineProgress::state))
                .containsExactly(LineProgress.State.LATE);
    }

    @Test
    void two_promises_that_wait_for_each_other_do_not_wait() {
        Promised planters = new Promised(PLANTERS, Side.COMMUNE, false, BigDecimal.TEN, MARCH, WATERING);
        Keeping keeping = of(List.of(), planters, WATERING_OF_THE_STREET);
        assertThat(keeping.on(START).values()).noneMatch(LineProgress::isWaiting);
    }

    @Test
    void what_is_declared_is_no_longer_to_do_but_not_yet_kept() {
        Keeping keeping = keeping(List.of(done(PLANTERS, 5, MARCH, true), done(PLANTERS, 7, MARCH, false)));
        LineProgress planters = Objects.requireNonNull(keeping.on(MARCH).get(PLANTERS));
        assertThat(planters.left()).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(planters.confirmed()).isEqualByComparingTo("5");
        assertThat(planters.declared()).isEqualByComparingTo("7");
        assertThat(planters.isKept()).isFalse();
    }

    @Test
    void a_promise_without_a_number_is_kept_by_one_confirmed_deed() {
        Promised rule = new Promised(3, Side.RESIDENTS, false, null, null, null);
        assertThat(of(List.of(), rule).on(START).get(3L)).matches(line -> !line.isKept());
        assertThat(of(List.of(done(3, 1, MARCH, true)), rule).on(MARCH).get(3L)).matches(LineProgress::isKept);
    }

    @Test
    void a_yearly_promise_begins_again_each_year_and_each_year_counts() {
        Promised yearly = new Promised(3, Side.RESIDENTS, true, BigDecimal.valueOf(40), null, null);
        Keeping keeping = of(List.of(done(3, 40, JUNE, true)), yearly);
        LocalDate nextYear = LocalDate.of(2027, 1, 1);
        assertThat(keeping.on(JUNE).get(3L)).matches(LineProgress::isKept);
        assertThat(keeping.on(nextYear).get(3L)).matches(line -> !line.isKept());
        assertThat(keeping.tally(nextYear).get(Side.RESIDENTS)).isEqualTo(new Keeping.Tally(1, 1));
        assertThat(keeping.tally(END.plusDays(1)).get(Side.RESIDENTS)).isEqualTo(new Keeping.Tally(1, 2));
    }

    @Test
    void who_waits_is_not_counted_against_them() {
        assertThat(keeping(List.of()).tally(END.plusDays(1)))
                .containsEntry(Side.RESIDENTS, new Keeping.Tally(0, 0))
                .containsEntry(Side.COMMUNE, new Keeping.Tally(0, 1));
    }

    private static LineProgress watering(Keeping keeping, LocalDate day) {
        return Objects.requireNonNull(keeping.on(day).get(WATERING));
    }

    private static Keeping keeping(List<Done> done) {
        return of(done, PLANTERS_OF_THE_COMMUNE, WATERING_OF_THE_STREET);
    }

    private static Keeping of(List<Done> done, Promised... promises) {
        Map<Long, Promised> all = Stream.of(promises).collect(Collectors.toMap(Promised::id, Function.identity()));
        return new Keeping(all, done, START, END);
    }

    private static Done done(@Nullable Long line, long amount, LocalDate on, boolean confirmed) {
        return new Done(line, on, BigDecimal.valueOf(amount), confirmed);
    }

    private static Done done(long line, long amount, LocalDate on, boolean confirmed) {
        return done(Long.valueOf(line), amount, on, confirmed);
    }
}
