package fr.fiftyfifty.matrix;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import javax.sql.DataSource;

/** The database under the matrix, in the transaction of whoever asks. */
@ApplicationScoped
class Ground {

    @PersistenceContext
    EntityManager em;

    @Resource(lookup = "java:app/jdbc/fiftyfifty")
    DataSource database;

    void flush() {
        em.flush();
        em.clear();
    }

    String one(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? Objects.requireNonNullElse(row.getString(1), "") : "";
        }
    }

    long number(String sql) throws SQLException {
        return Long.parseLong(one(sql));
    }

    void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Rows written by this transaction so far, those of the journal and of its bookkeeping left out. */
    long written() throws SQLException {
        return number("select coalesce(sum(n_tup_ins + n_tup_upd + n_tup_del), 0)::bigint from pg_stat_xact_user_tables"
                + " where relname not like 'journal%'");
    }

    /** Rows of the journal that name this act as the outermost. */
    long told(String act) throws SQLException {
        return number("select count(*) from journal where cause is null and act = '" + act + "'");
    }

    void people() throws SQLException {
        for (Who who : Who.known()) {
            run("insert into person (id, commune_id, first_name, last_name, email, created_at) values ("
                    + who.person() + ", 1, 'P" + who.person() + "', 'Matrice', 'matrice" + who.person()
                    + "@example.org', now()) on conflict do nothing");
        }
    }
}
