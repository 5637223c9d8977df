package fr.fiftyfifty.journal;

import fr.fiftyfifty.platform.security.SystemCalls;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Chains the journal twice a minute. */
@Singleton
@DependsOn("Migration")
@TransactionManagement(TransactionManagementType.BEAN)
public class JournalTimer {

    @Inject
    SystemCalls calls;

    @Inject
    JournalKeeping journal;

    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    void chain() {
        calls.run(journal::chain);
    }
}
