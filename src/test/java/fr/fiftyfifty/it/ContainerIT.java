package fr.fiftyfifty.it;

import static org.assertj.core.api.Assertions.assertThat;

import fr.fiftyfifty.platform.time.FieldClock;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The ground on which the tests inside the container stand. */
@ArquillianTest
class ContainerIT {

    @Inject
    Clock clock;

    @Resource(lookup = "java:app/jdbc/fiftyfifty")
    DataSource database;

    @Test
    void the_field_lives_in_paris() {
        assertThat(clock.getZone()).isEqualTo(FieldClock.PARIS);
    }

    @Test
    void the_schema_is_the_one_of_the_migrations_and_the_application_is_no_superuser() throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet row = connection
                        .createStatement()
                        .executeQuery("select count(*), (select usesuper from pg_user where usename = current_user)"
                                + " from flyway_schema_history where success")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getInt(1)).isPositive();
            assertThat(row.getBoolean(2)).isFalse();
        }
    }
}
