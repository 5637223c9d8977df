package fr.fiftyfifty.platform.fault;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the sentence for a person inside whatever the container wrapped around it. */
public final class Faults {

    /** What the database answers (PostgreSQL, appendix A), and what a person can do about it. */
    private static final Map<String, String> BY_STATE = Map.of(
            "23505", "platform.alreadyDone",
            "22001", "platform.tooLong",
            "22003", "platform.tooLarge",
            "22021", "platform.oddSign",
            "22P05", "platform.oddSign");

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
            String key = cause instanceof SQLException sql ? BY_STATE.get(String.valueOf(sql.getSQLState())) : null;
            if (key != null) {
                return Optional.of(DomainException.refused(key));
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }

    /** Whether somebody else saved meanwhile: the page then shows both texts. */
    public static boolean isStale(Throwable thrown) {
        return in(thrown)
                .map(DomainException::fault)
                .filter(Fault.STALE::equals)
                .isPresent();
    }
}
