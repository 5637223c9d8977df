package fr.fiftyfifty.notification;

import fr.fiftyfifty.platform.event.Announcements;
import fr.fiftyfifty.platform.mail.MailFailure;
import fr.fiftyfifty.platform.security.Acts;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.FromWithin;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The two short transactions around one attempt: take a mail up, say how it went. */
@Acts
public class Delivery {

    @Inject
    Dispatches dispatches;

    @Inject
    Announcements announcements;

    @Inject
    Clock clock;

    /** The next mail that is due, reserved for this node. */
    @FromWithin
    public Optional<Parcel> take(Caller caller) {
        Instant now = clock.instant();
        Optional<Dispatch> due = dispatches.nextDue(caller.commune(), now);
        due.ifPresent(dispatch -> dispatch.begin(now));
        return due.map(Dispatch::parcel);
    }

    /**
     * Says how an attempt went; without effect when another attempt began meanwhile.
     *
     * @param failure null when the relay took it
     */
    @FromWithin
    public void settle(Caller caller, Parcel parcel, @Nullable MailFailure failure) {
        Dispatch dispatch = dispatches.locked(caller.commune(), parcel.id());
        if (!dispatch.isAt(parcel.attempt())) {
            return;
        }
        if (failure == null) {
            dispatch.sent(clock.instant());
        } else if (failure.isPermanent()) {
            dispatch.bounced(failure.code(), clock.instant());
        } else {
            dispatch.failed(failure.code(), clock.instant());
        }
        if (failure != null && dispatch.isUndelivered()) {
            announcements.announce(
                    new OutboxEvent.Undelivered(dispatch.reference(), dispatch.letter(), failure.code()));
        }
    }
}
