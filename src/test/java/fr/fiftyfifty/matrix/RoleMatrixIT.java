package fr.fiftyfifty.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * Every act and every search by every kind of caller. Acts are found by the container; one without a row fails.
 *
 * <p>Each call runs in a transaction that is rolled back. A refusal is the door's (proven by where it was thrown) or the
 * look-up's (not found, forbidden), is logged, and leaves nothing; a pass of an act writes rows and one line of the journal,
 * a pass of a search writes nothing. Acts called only from within are refused to everybody as the outermost call; what they
 * do is seen in the acts that call them.
 */
@ArquillianTest
class RoleMatrixIT {

    @Inject
    Ground ground;

    @Inject
    Trial trial;

    /** No field: the test's object is made outside the container too, where there are no acts. */
    private static Coverage coverage() {
        return new Coverage(Act.all(), Rows.all(), Set.copyOf(Rows.JOBS));
    }

    @Test
    void every_act_says_once_who_may_call_it_and_takes_the_caller_first() {
        assertThat(Act.all()).hasSizeGreaterThan(200);
        assertThat(coverage().withoutRule()).isEmpty();
    }

    @Test
    void every_act_has_a_row_and_every_row_an_act() {
        assertThat(coverage().withoutRow()).isEmpty();
        assertThat(coverage().rowsWithoutAct()).isEmpty();
    }

    @Test
    void every_act_passes_once_and_is_refused_once() {
        assertThat(coverage().neverPassed()).isEmpty();
        assertThat(coverage().neverRefused()).isEqualTo(Rows.NOTHING_TO_REFUSE.keySet());
    }

    @Test
    void the_door_stops_whoever_has_not_the_role() throws Exception {
        List<String> faults = new ArrayList<>();
        long told = ground.toldByAll();
        try (RefusalLog log = new RefusalLog()) {
            for (Act act : Act.all()) {
                for (Who who : Who.values()) {
                    String fault = act.isClosedTo(who.caller()) ? trial.ofTheDoor(act, who.caller(), log) : null;
                    if (fault != null) {
                        faults.add(act.name() + " by " + who + " " + fault);
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
        assertThat(ground.toldByAll()).as("rows of the journal").isEqualTo(told);
    }

    @Test
    void whoever_passes_the_door_finds_only_what_is_theirs_to_find() throws Exception {
        List<String> faults = new ArrayList<>();
        Map<String, Act> byName = Act.all().stream().collect(Collectors.toMap(Act::name, Function.identity()));
        try (RefusalLog log = new RefusalLog()) {
            trial.world().build();
            long told = ground.toldByAll();
            for (Row row : Rows.all()) {
                Act act = byName.get(row.method());
                for (Who who : Who.values()) {
                    String fault = act == null ? "no such act" : trial.of(row, act, who, log);
                    if (fault != null) {
                        faults.add(row.act() + " by " + who + ": " + fault);
                    }
                }
                String leak = act == null ? null : trial.fromNextDoor(row, act);
                if (leak != null) {
                    faults.add(row.act() + " from another commune: " + leak);
                }
            }
            assertThat(ground.toldByAll()).as("rows of the journal").isEqualTo(told);
        } finally {
            trial.world().tidy();
        }
        assertThat(faults).isEmpty();
    }
}
