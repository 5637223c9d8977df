package fr.fiftyfifty.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** The schema builds itself from nothing, on the real PostgreSQL. */
class MigrationsTest {

    @Test
    void an_empty_database_becomes_the_schema() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            Flyway.configure()
                    .dataSource(postgres.getPostgresDatabase())
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            assertThat(count(postgres, "select count(*) from letter where valid_to is null"))
                    .isPositive();
            assertThat(count(postgres, "select count(*) from flyway_schema_history where not success"))
                    .isZero();
        }
    }

    private static long count(EmbeddedPostgres postgres, String sql) throws IOException, SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
