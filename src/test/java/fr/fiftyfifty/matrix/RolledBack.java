package fr.fiftyfifty.matrix;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * A transaction that leaves nothing. Not the UserTransaction: Payara keeps that one closed after an act whose own event came
 * back to its class.
 */
@ApplicationScoped
class RolledBack {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry registry;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public @Nullable String after(Callable<@Nullable String> work) throws Exception {
        try {
            return work.call();
        } finally {
            registry.setRollbackOnly();
        }
    }

    /** Whether an act inside has decided already that nothing is kept. */
    public boolean isDecided() {
        return registry.getTransactionStatus() == Status.STATUS_MARKED_ROLLBACK;
    }
}
