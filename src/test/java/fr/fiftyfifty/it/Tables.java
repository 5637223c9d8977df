package fr.fiftyfifty.it;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Rows as they lie in the database: to look at, and to lay down what has a screen and a test of its own. */
public final class Tables {

    private Tables() {}

    /** The first column of the only row. */
    public static String one(String sql) {
        try (Connection connection = Town.town().database();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            if (!row.next()) {
                throw new AssertionError("no row: " + sql);
            }
            return String.valueOf(row.getString(1));
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    public static long count(String sql) {
        return Long.parseLong(one(sql));
    }

    public static void run(String sql) {
        try (Connection connection = Town.town().database();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    /** A text as a literal. */
    public static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
