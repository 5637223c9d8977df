package fr.fiftyfifty.platform.web;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Forgets every hour what is over. Two nodes may do it at once: deleting twice harms nobody. */
@Singleton
@DependsOn("Migration")
@TransactionManagement(TransactionManagementType.BEAN)
public class HourlySweep {

    @Inject
    RateLimits limits;

    @Inject
    KeptForms forms;

    @Schedule(hour = "*", minute = "17", persistent = false)
    void sweep() {
        limits.sweep();
        forms.sweep();
    }
}
