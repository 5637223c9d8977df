package fr.fiftyfifty.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import fr.fiftyfifty.platform.security.Allowed;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.FromWithin;
import fr.fiftyfifty.platform.security.OpenToAll;
import fr.fiftyfifty.platform.security.Role;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The matrix is of use only as long as it fails for what nobody thought of. */
class CoverageTest {

    /** Acts of no room, with the faults that the matrix must find. */
    static class Sinful {

        public void unsaid(Caller caller) {}

        @OpenToAll
        @Allowed(Role.MAYOR)
        public void saidTwice(Caller caller) {}

        @OpenToAll
        public void asksNobody(String word) {}

        @Allowed(Role.MAYOR)
        public void good(Caller caller) {}

        @FromWithin
        public void inner(Caller caller) {}

        void hidden() {}
    }

    private static final Row GOOD = Row.row("Sinful.good", Who.of(Who.MAYOR), (world, caller) -> Row.with());
    private static final Row OPEN = Row.row("Sinful.good", Who.all(), (world, caller) -> Row.with());

    @Test
    void an_act_without_an_annotation_or_with_two_or_without_a_caller_is_found() {
        assertThat(coverage().withoutRule())
                .containsExactlyInAnyOrder("Sinful.unsaid", "Sinful.saidTwice", "Sinful.asksNobody");
    }

    @Test
    void an_act_without_a_row_is_found() {
        assertThat(coverage(GOOD).withoutRow())
                .contains("Sinful.unsaid", "Sinful.saidTwice")
                .doesNotContain("Sinful.good", "Sinful.inner", "Sinful.hidden");
        assertThat(coverage().withoutRow()).contains("Sinful.good");
    }

    @Test
    void a_row_without_an_act_is_found_and_an_inner_act_is_one_only_as_a_job() {
        Row gone = Row.row("Sinful.gone", Who.all(), (world, caller) -> Row.with());
        Row inner = Row.row("Sinful.inner", Who.of(Who.SYSTEM), (world, caller) -> Row.with());
        assertThat(coverage(GOOD, gone, inner).rowsWithoutAct()).containsExactly("Sinful.gone", "Sinful.inner");
        assertThat(new Coverage(Act.of(Sinful.class).toList(), List.of(inner), Set.of("Sinful.inner")).rowsWithoutAct())
                .isEmpty();
    }

    @Test
    void an_act_tried_one_way_only_is_found() {
        assertThat(coverage(GOOD).neverPassed()).isEmpty();
        assertThat(coverage(GOOD).neverRefused()).isEmpty();
        assertThat(coverage(OPEN).neverRefused()).containsExactly("Sinful.good");
        Row never = Row.never("Sinful.good", (world, caller) -> Row.with(), "some.key");
        assertThat(coverage(never).neverPassed()).containsExactly("Sinful.good");
        assertThat(coverage(OPEN, never).neverRefused()).isEmpty();
    }

    @Test
    void an_act_that_writes_nothing_or_tells_nobody_or_tells_twice_is_found() {
        assertThat(new Traces(3, 1, 2, 3).faultOfAct()).isNull();
        assertThat(new Traces(0, 1, 0, 1).faultOfAct()).isNotNull();
        assertThat(new Traces(1, 0, 0, 0).faultOfAct()).isNotNull();
        assertThat(new Traces(1, 2, 0, 2).faultOfAct()).isNotNull();
        assertThat(new Traces(1, 1, 0, 2).faultOfAct()).isNotNull();
        assertThat(new Traces(0, 0, 0, 0).faultOfSearch()).isNull();
        assertThat(new Traces(1, 0, 0, 0).faultOfSearch()).isNotNull();
    }

    private static Coverage coverage(Row... rows) {
        return new Coverage(Act.of(Sinful.class).toList(), List.of(rows), Set.of());
    }
}
