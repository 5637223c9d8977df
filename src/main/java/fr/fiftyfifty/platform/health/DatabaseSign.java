package fr.fiftyfifty.platform.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** The database answers and its schema is migrated: the history has a first step and no failed one. */
@ApplicationScoped
class DatabaseSign implements Sign {

    @Resource(lookup = "java:app/jdbc/fiftyfifty")
    DataSource database;

    @Override
    public String name() {
        return "database";
    }

    @Override
    public Condition condition() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(3);
            try (ResultSet row = statement.executeQuery("select bool_and(success) from flyway_schema_history")) {
                return row.next() && row.getBoolean(1) ? Condition.UP : Condition.DOWN;
            }
        } catch (SQLException e) {
            return Condition.DOWN;
        }
    }
}
