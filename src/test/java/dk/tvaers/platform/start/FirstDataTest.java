package dk.tvaers.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.platform.database.DatabaseAccess;
import dk.tvaers.platform.database.Migrations;
import dk.tvaers.testkit.TestDatabase;
import io.micronaut.context.ApplicationContext;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two instances that are started at the same moment on a database without anything. */
@Tag("database")
class FirstDataTest {

    @Test
    void oneFillsTheDemoAndTheOtherWaitsAndFindsItFilled() throws Exception {
        DatabaseAccess database = TestDatabase.fresh("first-data");
        Migrations.run(database);
        CountDownLatch ready = new CountDownLatch(2);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<List<String>>> told = List.of(
                    both.submit(() -> start(database, "one", ready)),
                    both.submit(() -> start(database, "other", ready)));
            for (Future<List<String>> each : told) {
                assertThat(each.get()).anyMatch(line -> line.contains("koordinator@vestegnen.example"));
            }
        }
        assertThat(number(database, "select count(*) from collaboration")).isEqualTo(2);
        assertThat(number(database, "select count(*) from account where email = 'koordinator@vestegnen.example'"))
                .isEqualTo(1);
        assertThat(number(database, "select count(*) from installation_grant")).isEqualTo(1);
    }

    private static List<String> start(DatabaseAccess database, String name, CountDownLatch ready) throws Exception {
        Map<String, Object> settings = new HashMap<>(Map.of(
                "tvaers.data", "target/first-data-" + name,
                "tvaers.demo-password", "demo-for-the-tests",
                "tvaers.token-secret", TokenSecret.random(),
                "tvaers.metrics-port", 0,
                "tvaers.jobs.enabled", false,
                "tvaers.database.url", database.jdbcUrl(),
                "tvaers.database.user", database.user(),
                "tvaers.database.password", database.password(),
                "tvaers.database.migrate-user", database.migrateUser(),
                "tvaers.database.migrate-password", database.migratePassword()));
        settings.put("micronaut.server.port", -1);
        ApplicationContext portal = ApplicationContext.builder()
                .environments("test")
                .properties(settings)
                .build();
        ready.countDown();
        ready.await();
        try (portal) {
            return portal.start().getBean(FirstData.class).told();
        }
    }

    private static long number(DatabaseAccess database, String query) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
