package fr.fiftyfifty.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.fault.Fault;
import fr.fiftyfifty.platform.security.Caller;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Every act and every search by every kind of caller. Acts are found by the container; one without a row fails.
 *
 * <p>Each call runs in a transaction that is rolled back. A refusal is the door's (proven by where it was thrown) or the
 * look-up's (not found, forbidden); a pass of an act writes rows and one line of the journal, a pass of a search writes
 * nothing. Acts called only from within are refused to everybody as the outermost call; what they do is seen in the acts
 * that call them.
 */
@ArquillianTest
class RoleMatrixIT {

    @Inject
    World world;

    @Inject
    Ground ground;

    @Resource(lookup = "java:comp/UserTransaction")
    UserTransaction transaction;

    @Test
    void every_act_says_once_who_may_call_it_and_takes_the_caller_first() {
        assertThat(Act.all()).hasSizeGreaterThan(100).allSatisfy(act -> {
            assertThat(act.rules()).as(act.name()).isEqualTo(1);
            assertThat(act.method().getParameterTypes()[0]).as(act.name()).isEqualTo(Caller.class);
        });
    }

    @Test
    void every_act_has_a_row_and_every_row_an_act() {
        Set<String> acts = Act.all().stream()
                .filter(act -> !act.isFromWithin() && !Rows.OWED.containsKey(act.room()))
                .map(Act::name)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> jobs = Set.copyOf(Rows.JOBS);
        Set<String> rows = Rows.all().stream()
                .map(Row::method)
                .filter(row -> !jobs.contains(row))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(rows).isEqualTo(acts);
    }

    @Test
    void the_door_stops_whoever_has_not_the_role() throws Exception {
        List<String> faults = new ArrayList<>();
        for (Act act : Act.all()) {
            for (Who who : Who.values()) {
                Caller caller = who.caller();
                if (act.isClosedTo(caller) && !stoppedByTheDoor(act, caller)) {
                    faults.add(act.name() + " is not closed to " + who);
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    private static boolean stoppedByTheDoor(Act act, Caller caller) throws Exception {
        try {
            act.call(act.dummies(caller));
            return false;
        } catch (DomainException refusal) {
            StackTraceElement thrower = Stream.of(refusal.getStackTrace())
                    .filter(frame -> !frame.getClassName().equals(DomainException.class.getName()))
                    .findFirst()
                    .orElseThrow();
            return refusal.fault() == Fault.FORBIDDEN && thrower.getClassName().endsWith(".Guard");
        } catch (RuntimeException other) {
            return false;
        }
    }

    @Test
    void whoever_passes_the_door_finds_only_what_is_theirs_to_find() throws Exception {
        List<String> faults = new ArrayList<>();
        Map<String, Act> acts = Act.all().stream().collect(Collectors.toMap(Act::name, Function.identity()));
        try {
            world.build();
            for (Row row : Rows.all()) {
                for (Who who : Who.values()) {
                    String fault = tried(acts.get(row.method()), row, who);
                    if (fault != null) {
                        faults.add(row.act() + " by " + who + ": " + fault);
                    }
                }
            }
        } finally {
            world.tidy();
        }
        assertThat(faults).isEmpty();
    }

    private @Nullable String tried(@Nullable Act act, Row row, Who who) throws Exception {
        if (act == null) {
            return "no such act";
        }
        Caller caller = who.caller();
        boolean passes = row.passes().contains(who);
        if (act.isClosedTo(caller)) {
            return passes ? "the door is closed" : null;
        }
        transaction.begin();
        try {
            Object[] args = args(row, caller);
            ground.flush();
            long written = ground.written();
            long told = ground.told(act.name());
            Object answer = act.call(args);
            ground.flush();
            if (!passes) {
                return row.found() && Act.isEmpty(answer) ? null : "passes";
            }
            if (row.found() && Act.isEmpty(answer)) {
                return "finds nothing";
            }
            return traces(act, ground.written() - written, ground.told(act.name()) - told);
        } catch (DomainException refusal) {
            boolean mayRefuse = refusal.fault() == Fault.NOT_FOUND
                    || refusal.fault() == Fault.FORBIDDEN
                    || refusal.messageKey().equals(row.saying());
            return !passes && mayRefuse ? null : "refused, " + refusal.fault() + " " + refusal.messageKey();
        } catch (Exception other) {
            return other.toString();
        } finally {
            transaction.rollback();
        }
    }

    private @Nullable Object[] args(Row row, Caller caller) throws Exception {
        Object[] given = row.args().of(world, caller);
        Object[] args = new Object[given.length + 1];
        args[0] = caller;
        System.arraycopy(given, 0, args, 1, given.length);
        return args;
    }

    private static @Nullable String traces(Act act, long written, long told) {
        if (act.isSearch()) {
            return written == 0 && told == 0 ? null : "a search wrote " + written + " rows";
        }
        if (Rows.JOBS.contains(act.name()) || Rows.QUIET.containsKey(act.name())) {
            return null;
        }
        return written > 0 && told == 1 ? null : "wrote " + written + " rows, told the journal " + told + " times";
    }
}
