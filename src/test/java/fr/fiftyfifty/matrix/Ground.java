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
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The database under the matrix, in the transaction of whoever asks. */
@ApplicationScoped
class Ground {

    @PersistenceContext
    EntityManager em;

    @Resource(lookup = "java:app/jdbc/fiftyfifty")
    DataSource database;

    void flush() {
        if (em.isJoinedToTransaction()) {
            em.flush();
            em.clear();
        }
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

    long idOf(String reference) throws SQLException {
        return number("select id from dossier where commune_id = 1 and reference = '" + reference + "'");
    }

    /** In a transaction the entities' own connection does it: their queries see nothing of ours before. */
    void run(String sql) throws SQLException {
        if (em.isJoinedToTransaction()) {
            em.createNativeQuery(sql).executeUpdate();
            return;
        }
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** What this transaction wrote so far, seen from an act. */
    Traces traces(String act) throws SQLException {
        String[] counts = one("select (select coalesce(sum(n_tup_ins + n_tup_upd + n_tup_del), 0)::bigint from"
                        + " pg_stat_xact_user_tables where relname not like 'journal%')"
                        + " || ' ' || count(*) filter (where act = '" + act + "' and cause is null)"
                        + " || ' ' || count(*) filter (where cause = '" + act + "') || ' ' || count(*) from journal"
                        + " where xmin::text = (txid_current() % 4294967296)::text")
                .split(" ", -1);
        return new Traces(
                Long.parseLong(counts[0]),
                Long.parseLong(counts[1]),
                Long.parseLong(counts[2]),
                Long.parseLong(counts[3]));
    }

    /** Rows of the journal that are kept, those of the timed jobs left out: they go on meanwhile. */
    long toldByAll() throws SQLException {
        String jobs = Rows.JOBS.stream().collect(Collectors.joining("', '", "('", "')"));
        return number(
                "select count(*) from journal where act not in " + jobs + " and coalesce(cause, '') not in " + jobs);
    }

    void people() throws SQLException {
        run("insert into commune (id, insee, name, postcode, address, phone, email, dpo_contact, court, population,"
                + " latitude, longitude) values (" + World.NEXT_DOOR
                + ", '62996', 'Matrice', '62996', '-', '-', '-', '-', '-', 1, 50, 2) on conflict do nothing");
        run("insert into person (id, commune_id, first_name, last_name, email, created_at) values (17017, "
                + World.NEXT_DOOR + ", 'P17017', 'Matrice', 'matrice17017@example.org', now()) on conflict do nothing");
        for (Who who : Who.known()) {
            run("insert into person (id, commune_id, first_name, last_name, email, created_at) values ("
                    + who.person() + ", 1, 'P" + who.person() + "', 'Matrice', 'matrice" + who.person()
                    + "@example.org', now()) on conflict do nothing");
        }
    }
}
