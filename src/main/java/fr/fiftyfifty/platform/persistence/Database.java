package fr.fiftyfifty.platform.persistence;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/** The one data source; address and secrets come from the environment ({@code APP_DB_URL}, {@code APP_DB_USER}, {@code APP_DB_PASSWORD}). */
@DataSourceDefinition(
        name = "java:app/jdbc/fiftyfifty",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=app.db.url}",
        user = "${MPCONFIG=app.db.user}",
        password = "${MPCONFIG=app.db.password}",
        minPoolSize = 2,
        maxPoolSize = 20,
        // a refused row would stand in the log with its values: an address, a name
        properties = "logServerErrorDetail=false")
@ApplicationScoped
public class Database {}
