package dk.tvaers.platform.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the database to the shape that this version wants, and the running user's rights with it. */
public final class Migrations {

    static final String LOCATION = "classpath:db/migration";

    private Migrations() {}

    /**
     * Migrates forward as the migrating user, then gives the running user table by table what he may.
     *
     * @throws DatabaseCannotStart if the two users are one, or the running one may more than he should
     */
    public static void run(DatabaseAccess access) {
        run(access, LOCATION);
    }

    static void run(DatabaseAccess access, String location) {
        if (access.user().equals(access.migrateUser())) {
            throw new DatabaseCannotStart("start.failed.database-one-user");
        }
        try {
            migrate(access, location);
            try (var migrating =
                    DriverManager.getConnection(access.jdbcUrl(), access.migrateUser(), access.migratePassword())) {
                new RunningUserGrants(migrating, RunningUser.of(access)).reconcile();
            }
        } catch (SQLException | FlywayException e) {
            throw new DatabaseCannotStart(e, "start.failed.database-migration", String.valueOf(e.getMessage()));
        }
    }

    private static void migrate(DatabaseAccess access, String location) {
        Flyway.configure()
                .dataSource(access.jdbcUrl(), access.migrateUser(), access.migratePassword())
                .locations(location)
                .failOnMissingLocations(true)
                .cleanDisabled(true)
                .load()
                .migrate();
    }
}
