package fr.fiftyfifty.platform.fault;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the sentence for a person inside whatever the container wrapped around it. */
public final class Faults {

    private static final String UNIQUE_VIOLATION = "23505";
    private static final int DEEP_ENOUGH = 20;

    private Faults() {}

    /** The refusal inside, or empty when it is a real failure that belongs into the log. */
    public static Optional<DomainException> in(@Nullable Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEP_ENOUGH; depth++) {
            if (cause instanceof DomainException refusal) {
                return Optional.of(refusal);
            }
            if (cause instanceof OptimisticLockException) {
                return Optional.of(DomainException.stale());
            }
            if (cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
                return Optional.of(DomainException.refused("platform.alreadyDone"));
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }
}
