package fr.fiftyfifty.matrix;

import fr.fiftyfifty.platform.security.Caller;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of the matrix: an act with arguments that make it possible, and who passes with them.
 *
 * @param holds what a pass must answer, and a refusal may lack; null when only an exception refuses
 * @param sayings keys of refusals by the rules that stand for « not you », or « not like this »
 */
record Row(String act, Set<Who> passes, Args args, @Nullable Holds holds, Set<String> sayings) {

    /** Makes the arguments, in the transaction of the call and before it is measured. */
    interface Args {
        @Nullable
        Object[] of(World world, Caller caller) throws Exception;
    }

    /** Whether an answer holds what was looked for. */
    interface Holds {
        boolean in(World world, @Nullable Object answer);
    }

    static Row row(String act, Set<Who> passes, Args args) {
        return new Row(act, passes, args, null, Set.of());
    }

    /** A search that everybody may ask and that finds something only for some. */
    static Row found(String act, Set<Who> passes, Args args) {
        return held(act, passes, args, (world, answer) -> !Act.isEmpty(answer));
    }

    /** A search that everybody may ask and whose answer holds something only for some. */
    static Row held(String act, Set<Who> passes, Args args, Holds holds) {
        return new Row(act, passes, args, holds, Set.of());
    }

    /** Asked in a wrong way, by anybody: the rules refuse it with one of these keys. */
    static Row never(String act, Args args, String... keys) {
        return new Row(act, Set.of(), args, null, Set.of(keys));
    }

    Row orSaying(String... keys) {
        return new Row(act, passes, args, holds, Set.of(keys));
    }

    static @Nullable Object[] with(@Nullable Object... args) {
        return args;
    }

    /** The class and the method, without what tells two rows of the same act apart. */
    String method() {
        return act.contains(" ") ? act.substring(0, act.indexOf(' ')) : act;
    }

    /** Whether the answer lacks what a pass must hold. */
    boolean lacks(World world, @Nullable Object answer) {
        return holds != null && !holds.in(world, answer);
    }
}
