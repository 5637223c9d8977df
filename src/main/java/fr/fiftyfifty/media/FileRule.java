package fr.fiftyfifty.media;

import fr.fiftyfifty.platform.security.Caller;

/**
 * Who may read the files of a room: one bean for each room that holds files, found by {@link #room()}.
 *
 * <p>Asked before any byte leaves, each time, so a dossier that becomes private hides its photographs at once. Asked a
 * second time with nobody as the caller, to know whether caches between us and the reader may keep a copy; a rule that looks
 * at more than the caller says so itself.
 */
public interface FileRule {

    /** Name under which the room keeps its files, such as {@code idea}. */
    String room();

    /** Whether this caller may read the files of that owner; false when there is no such owner. */
    boolean mayRead(Caller caller, long owner);

    /** Whether a passer-by would be given them too: only then may a cache keep them. */
    default boolean isOpen(Caller caller, long owner) {
        return mayRead(caller.asNobody(), owner);
    }
}
