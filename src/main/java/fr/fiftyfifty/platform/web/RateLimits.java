package fr.fiftyfifty.platform.web;

import fr.fiftyfifty.platform.fault.DomainException;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * How often something may be tried, counted in the database and therefore once for all nodes.
 *
 * <p>A window opens with the first try and lasts; in it {@code max} tries pass. Time is the database's, since nodes' clocks
 * differ and the field's may be moved. Plain JDBC: this is a door, not a room's repository.
 */
@ApplicationScoped
public class RateLimits {

    private static final String TAKE = "insert into rate_limit as r (bucket, key_hash, hits, until)"
            + " select ?, sha256(convert_to(salt || ? || ?, 'UTF8')), 1, clock_timestamp() + make_interval(secs => ?)"
            + " from rate_limit_salt"
            + " on conflict (bucket, key_hash) do update set"
            + " hits = case when r.until <= clock_timestamp() then 1 else r.hits + 1 end,"
            + " until = case when r.until <= clock_timestamp() then excluded.until else r.until end"
            + " returning hits";

    @Resource(lookup = "java:app/jdbc/fiftyfifty")
    DataSource database;

    /**
     * Counts one try, in a transaction of its own that stays when the caller's rolls back.
     *
     * @param bucket what is tried, such as {@code signature.code}
     * @param key who tries or what is guessed: an address of {@link ClientAddress}, a code's id; kept as a digest
     * @throws DomainException too many (429), saying nothing of who else tried
     */
    @Transactional(value = Transactional.TxType.REQUIRES_NEW, dontRollbackOn = DomainException.class)
    public void take(String bucket, String key, int max, Duration window) {
        if (count(bucket, key, window) > max) {
            throw DomainException.tooMany("platform.tooMany", Math.max(1, window.toMinutes()));
        }
    }

    /** Forgets windows that are over. */
    @Transactional
    public int sweep() {
        try (Connection connection = database.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from rate_limit where until < clock_timestamp()")) {
            return delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private int count(String bucket, String key, Duration window) {
        try (Connection connection = database.getConnection();
                PreparedStatement take = connection.prepareStatement(TAKE)) {
            take.setString(1, bucket);
            take.setString(2, bucket);
            take.setString(3, key);
            take.setDouble(4, window.toMillis() / 1000.0);
            try (ResultSet row = take.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
