package fr.fiftyfifty.matrix;

import fr.fiftyfifty.platform.security.Caller;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of the matrix: an act with arguments that make it possible, and who passes with them.
 *
 * @param found whether a pass must find something, and a refusal may be an empty answer
 * @param saying key of a refusal by the rules that stands for « not you », or null
 */
record Row(
        String act,
        Set<Who> passes,
        Args args,
        boolean found,
        @Nullable String saying) {

    /** Makes the arguments, in the transaction of the call and before it is measured. */
    interface Args {
        @Nullable
        Object[] of(World world, Caller caller) throws Exception;
    }

    static Row row(String act, Set<Who> passes, Args args) {
        return new Row(act, passes, args, false, null);
    }

    /** A search that everybody may ask and that finds something only for some. */
    static Row found(String act, Set<Who> passes, Args args) {
        return new Row(act, passes, args, true, null);
    }

    Row orSaying(String key) {
        return new Row(act, passes, args, found, key);
    }

    static @Nullable Object[] with(@Nullable Object... args) {
        return args;
    }

    /** The class and the method, without what tells two rows of the same act apart. */
    String method() {
        return act.contains(" ") ? act.substring(0, act.indexOf(' ')) : act;
    }
}
