package dk.tvaers.platform.database;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A portal of nothing but its database, to be killed. */
final class PortalStandIn {

    private PortalStandIn() {}

    public static void main(String[] arguments) throws InterruptedException {
        try {
            var access = EmbeddedMariaDb.start(Path.of(arguments[0])).access();
            System.out.println("ready " + access.jdbcUrl() + " " + access.migratePassword());
        } catch (DatabaseCannotStart e) {
            System.out.println("refused " + e.getMessage());
            return;
        }
        TimeUnit.MINUTES.sleep(5);
    }
}
