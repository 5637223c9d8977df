package fr.fiftyfifty.matrix;

import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.fault.Fault;
import fr.fiftyfifty.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One act tried by one caller; answers what was wrong with the answer, or null. */
@ApplicationScoped
class Trial {

    @Inject
    World world;

    @Inject
    Ground ground;

    @Inject
    RolledBack rolledBack;

    World world() {
        return world;
    }

    /** Arguments that say nothing: only the door can refuse, and it says so in the log. */
    @Nullable
    String ofTheDoor(Act act, Caller caller, RefusalLog log) throws Exception {
        try {
            act.call(act.dummies(caller));
            return "is open";
        } catch (DomainException refusal) {
            if (refusal.fault() != Fault.FORBIDDEN || !isOfTheDoor(refusal)) {
                return "is refused elsewhere, " + refusal.messageKey();
            }
            return log.tells(act, caller) ? null : "is refused and not logged";
        } catch (RuntimeException other) {
            return "is open, " + other;
        }
    }

    private static boolean isOfTheDoor(DomainException refusal) {
        return Stream.of(refusal.getStackTrace())
                .map(StackTraceElement::getClassName)
                .filter(thrower -> !thrower.equals(DomainException.class.getName()))
                .findFirst()
                .orElseThrow()
                .endsWith(".Guard");
    }

    /** Arguments of a row, in a transaction that is rolled back. */
    @Nullable
    String of(Row row, Act act, Who who, RefusalLog log) throws Exception {
        Caller caller = who.caller();
        boolean passes = row.passes().contains(who);
        if (act.isClosedTo(caller)) {
            return passes ? "the door is closed" : null;
        }
        return rolledBack.after(() -> tried(row, act, caller, log, passes));
    }

    private @Nullable String tried(Row row, Act act, Caller caller, RefusalLog log, boolean passes) {
        try {
            Object[] args = args(row, caller);
            return passes ? pass(row, act, args) : refusal(row, act, args, log);
        } catch (DomainException refusal) {
            return "refused, " + refusal.fault() + " " + refusal.messageKey();
        } catch (Exception other) {
            return other.toString();
        }
    }

    private @Nullable String pass(Row row, Act act, @Nullable Object[] args) throws Exception {
        ground.flush();
        Traces before = ground.traces(act.name());
        Object answer = act.call(args);
        ground.flush();
        if (row.lacks(world, answer)) {
            return "finds nothing";
        }
        Traces left = ground.traces(act.name()).since(before);
        if (act.isSearch() || Rows.READS.contains(act.name())) {
            return left.faultOfSearch();
        }
        return Rows.JOBS.contains(act.name()) ? null : left.faultOfAct();
    }

    /** Not there, forbidden, or refused by a rule that the row names; an act leaves nothing behind. */
    private @Nullable String refusal(Row row, Act act, @Nullable Object[] args, RefusalLog log) throws Exception {
        Caller caller = (Caller) args[0];
        log.tells(act, caller);
        try {
            Object answer = act.call(args);
            return row.lacks(world, answer) ? null : "passes";
        } catch (DomainException refusal) {
            boolean isHidden = refusal.fault() == Fault.NOT_FOUND || refusal.fault() == Fault.FORBIDDEN;
            if (!isHidden && !row.sayings().contains(refusal.messageKey())) {
                return "refused, " + refusal.fault() + " " + refusal.messageKey();
            }
            return act.isSearch() ? null : leftBehind(isHidden && !log.tells(act, caller));
        }
    }

    private @Nullable String leftBehind(boolean notLogged) {
        if (!rolledBack.isDecided()) {
            return "is refused and would be kept";
        }
        return notLogged ? "is refused and not logged" : null;
    }

    /** What a row names by reference or by id, asked from another commune by somebody who holds every role there. */
    @Nullable
    String fromNextDoor(Row row, Act act) throws Exception {
        return row.passes().isEmpty() ? null : rolledBack.after(() -> askedNextDoor(row, act));
    }

    private @Nullable String askedNextDoor(Row row, Act act) {
        try {
            Object[] args = args(row, row.passes().iterator().next().caller());
            if (Stream.of(args).noneMatch(this::namesOurs)) {
                return null;
            }
            args[0] = Who.nextDoor();
            Object answer = act.call(args);
            return Act.isEmpty(answer) || row.lacks(world, answer) ? null : "is found";
        } catch (DomainException refusal) {
            boolean isHidden = refusal.fault() == Fault.NOT_FOUND || refusal.fault() == Fault.FORBIDDEN;
            return isHidden ? null : "is refused, " + refusal.messageKey();
        } catch (Exception other) {
            return other.toString();
        }
    }

    private boolean namesOurs(@Nullable Object arg) {
        return arg instanceof Long || (arg instanceof String word && world.all().contains(word));
    }

    private @Nullable Object[] args(Row row, Caller caller) throws Exception {
        Object[] given = row.args().of(world, caller);
        Object[] args = new Object[given.length + 1];
        args[0] = caller;
        System.arraycopy(given, 0, args, 1, given.length);
        return args;
    }
}
