package fr.fiftyfifty.demo.launch;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

/**
 * A real PostgreSQL of its own, with one database for the application and one for Keycloak, each with the role that owns it:
 * the application is no superuser here either.
 */
public final class Postgres implements AutoCloseable {

    public static final String APP = "fiftyfifty";
    public static final String KEYCLOAK = "keycloak";

    private final EmbeddedPostgres server;
    private final int port;

    private Postgres(EmbeddedPostgres server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Starts it, and makes both databases when they are not there yet.
     *
     * @param binaries where the programs are unpacked
     * @param data kept when it exists already
     */
    public static Postgres start(Path binaries, Path data, int port) {
        try {
            Files.createDirectories(binaries);
            Files.createDirectories(data);
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(binaries.toFile())
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setPort(port)
                    .start();
            Postgres postgres = new Postgres(server, port);
            postgres.create(APP);
            postgres.create(KEYCLOAK);
            return postgres;
        } catch (IOException | IllegalStateException e) {
            throw new Trouble("PostgreSQL n’a pas démarré dans « " + data + " » : " + e.getMessage() + ".", e);
        }
    }

    /** Whether the server of this directory was left running on that port: starting takes it over. */
    static boolean livesOn(Path data, int port) {
        Path file = data.resolve("postmaster.pid");
        try {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            return lines.size() > 3
                    && lines.get(3).strip().equals(Integer.toString(port))
                    && ProcessHandle.of(Long.parseLong(lines.get(0).strip())).isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    public String url(String database) {
        return "jdbc:postgresql://localhost:" + port + "/" + database;
    }

    /** As the superuser, for tests that look at rows. */
    public Connection connect(String database) throws SQLException {
        return server.getDatabase("postgres", database).getConnection();
    }

    /** Empties a database, by making it anew. */
    public void renew(String database) {
        run(List.of("drop database if exists " + database + " with (force)"));
        create(database);
    }

    private void create(String name) {
        if (!has("select 1 from pg_roles where rolname = '" + name + "'")) {
            run(List.of("create role " + name + " login password '" + name + "'"));
        }
        if (!has("select 1 from pg_database where datname = '" + name + "'")) {
            run(List.of("create database " + name + " owner " + name));
        }
    }

    private boolean has(String query) {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    private void run(List<String> statements) {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(String.join(";", statements), e);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL did not stop", e);
        }
    }
}
