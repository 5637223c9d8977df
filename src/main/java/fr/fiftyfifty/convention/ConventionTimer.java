package fr.fiftyfifty.convention;

import fr.fiftyfifty.platform.security.SystemCalls;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Turns the day of conventions, shortly after midnight and again each hour, should a night have been missed. */
@Singleton
@DependsOn("Migration")
@TransactionManagement(TransactionManagementType.BEAN)
public class ConventionTimer {

    @Inject
    SystemCalls calls;

    @Inject
    ConventionLife life;

    @Schedule(hour = "*", minute = "7", second = "0", persistent = false)
    void turn() {
        calls.run(life::turnTheDay);
    }
}
