package fr.fiftyfifty.notification;

import fr.fiftyfifty.platform.security.SystemCalls;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Sends the postman round every few seconds. Nodes may go at once: each mail is taken by one of them. */
@Singleton
@DependsOn("Migration")
@TransactionManagement(TransactionManagementType.BEAN)
public class OutboxTimer {

    @Inject
    SystemCalls calls;

    @Inject
    MailRound round;

    @Schedule(hour = "*", minute = "*", second = "*/4", persistent = false)
    void deliver() {
        calls.run(round::deliver);
    }
}
