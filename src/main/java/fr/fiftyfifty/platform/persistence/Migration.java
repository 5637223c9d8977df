package fr.fiftyfifty.platform.persistence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema up to date before the first request. Flyway locks, so two nodes may start together. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migration {

    @Resource(lookup = "java:app/jdbc/fiftyfifty")
    DataSource database;

    @PostConstruct
    void migrate() {
        Flyway.configure(Migration.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }
}
