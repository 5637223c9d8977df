package fr.fiftyfifty.notification;

import fr.fiftyfifty.platform.mail.MailFailure;
import fr.fiftyfifty.platform.mail.MailServer;
import fr.fiftyfifty.platform.security.Acts;
import fr.fiftyfifty.platform.security.Caller;
import fr.fiftyfifty.platform.security.FromWithin;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** One round of the postman: mail after mail, each talk with the relay outside any transaction. */
@Acts
public class MailRound {

    /** The next round follows seconds later; a stop of the node waits for this many mails at most. */
    private static final int MOST = 50;

    @Inject
    Delivery delivery;

    @Inject
    MailServer server;

    /**
     * Sends what is due. The first mail that the relay could not take ends the round, so that a relay which is down is asked
     * once a round and not once a mail.
     *
     * @return how many mails left
     */
    @FromWithin
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public int deliver(Caller caller) {
        int sent = 0;
        for (int i = 0; i < MOST; i++) {
            Optional<Parcel> parcel = delivery.take(caller);
            if (parcel.isEmpty()) {
                return sent;
            }
            try {
                server.send(parcel.get().mail());
                delivery.settle(caller, parcel.get(), null);
                sent++;
            } catch (MailFailure failure) {
                delivery.settle(caller, parcel.get(), failure);
                if (!failure.isPermanent()) {
                    return sent;
                }
            }
        }
        return sent;
    }
}
