package fr.fiftyfifty.platform.web;

import fr.fiftyfifty.platform.fault.DomainException;
import fr.fiftyfifty.platform.security.Tokens;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * A form sent after its login was over, or to a page that the server has forgotten. It is kept for an hour and given back once,
 * to the same browser, on the same page, after the login: nothing that a person typed is lost. In the database, so that any
 * node gives it back; plain JDBC like {@link RateLimits}, since this is a door and not a room's repository.
 */
@ApplicationScoped
public class KeptForms {

    private static final String COOKIE = "ff-garde";
    private static final Duration LIFE = Duration.ofHours(1);
    private static final int MOST = 200_000;
    private static final int TRIES = 30;

    private static final String KEEP = "insert into kept_form (secret_sha256, address, fields, until)"
            + " values (?, ?, ?, clock_timestamp() + make_interval(secs => ?))";
    private static final String TAKE = "delete from kept_form where secret_sha256 = ? and address = ?"
            + " and until > clock_timestamp() returning fields";

    @Resource(lookup = "java:app/jdbc/fiftyfifty")
    DataSource database;

    @Inject
    OwnCookies cookies;

    @Inject
    RateLimits limits;

    @Inject
    ClientAddress clients;

    /**
     * Keeps what was typed until somebody opens that address again.
     *
     * @param address local address of the page, with its query
     * @return whether it is kept: not when nothing was typed, when it is larger than a person types, or when one client sends
     *     too many of them
     */
    @Transactional
    public boolean keep(HttpServletRequest request, HttpServletResponse response, String address) {
        String fields = FormFields.typed(request.getParameterMap()).written();
        if (fields.isEmpty() || fields.length() > MOST || !isOffered(request)) {
            return false;
        }
        String secret = Tokens.make();
        try (Connection connection = database.getConnection();
                PreparedStatement keep = connection.prepareStatement(KEEP)) {
            keep.setString(1, Tokens.digest(secret));
            keep.setString(2, address);
            keep.setString(3, fields);
            keep.setDouble(4, (double) LIFE.toSeconds());
            keep.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        cookies.give(response, COOKIE, secret, LIFE);
        return true;
    }

    /** What was kept for this browser and this address; gone once taken. */
    @Transactional
    public Optional<FormFields> take(HttpServletRequest request, HttpServletResponse response, String address) {
        Optional<String> secret = cookies.read(request, COOKIE);
        if (secret.isEmpty()) {
            return Optional.empty();
        }
        Optional<FormFields> fields = taken(secret.get(), address);
        fields.ifPresent(found -> cookies.clear(response, COOKIE));
        return fields;
    }

    /** Forgets what nobody came back for. */
    @Transactional
    public int sweep() {
        try (Connection connection = database.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from kept_form where until < clock_timestamp()")) {
            return delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<FormFields> taken(String secret, String address) {
        try (Connection connection = database.getConnection();
                PreparedStatement take = connection.prepareStatement(TAKE)) {
            take.setString(1, Tokens.digest(secret));
            take.setString(2, address);
            try (ResultSet row = take.executeQuery()) {
                return row.next() ? Optional.of(FormFields.read(row.getString(1))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isOffered(HttpServletRequest request) {
        try {
            limits.take("form.kept", clients.of(request), TRIES, LIFE);
            return true;
        } catch (DomainException tooMany) {
            return false;
        }
    }
}
