package fr.fiftyfifty.idea;

import fr.fiftyfifty.platform.security.SystemCalls;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Keeps what the mail of a draft says: after its last day it is gone. Each hour, should a night have been missed. */
@Singleton
@DependsOn("Migration")
@TransactionManagement(TransactionManagementType.BEAN)
public class DraftTimer {

    @Inject
    SystemCalls calls;

    @Inject
    IdeaLife life;

    @Schedule(hour = "*", minute = "17", second = "0", persistent = false)
    void forget() {
        calls.run(life::forgetOldDrafts);
    }
}
