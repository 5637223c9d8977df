package fr.fiftyfifty.notification;

import java.util.EnumSet;
import java.util.Set;

/** Where a dispatch stands. */
public enum DispatchState {
    /** Not tried yet; a paper letter waits here for its printing. */
    WAITING,
    SENT,
    /** Tried in vain, will be tried again. */
    RETRY,
    /** Tried eight times in vain. */
    DEAD,
    /** The other side said that it never will take it. */
    BOUNCED,
    /** The administrator gave it up. */
    GIVEN_UP;

    /** May still be sent by the job. */
    static final Set<DispatchState> OPEN = EnumSet.of(WAITING, RETRY);

    /** Somebody has to look at it. */
    static final Set<DispatchState> UNDELIVERED = EnumSet.of(DEAD, BOUNCED);
}
