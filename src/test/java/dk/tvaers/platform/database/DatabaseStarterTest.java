package dk.tvaers.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.PropertySource;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class DatabaseStarterTest {

    @Test
    void thePoolIsTheRunningUsersOnAMigratedDatabaseAndTheServerEndsAfterIt() throws IOException, SQLException {
        var data = ServerFolders.fresh();
        var pid = ServerFolders.serverFolder(data).pid();
        try (var context = context(Map.of("tvaers.database.embedded", true, "tvaers.data", data.toString()))) {
            var pool = DelegatingDataSource.unwrapDataSource(context.getBean(DataSource.class));
            try (var connection = pool.getConnection();
                    var statement = connection.createStatement()) {
                var row =
                        statement.executeQuery("select current_user(), @@transaction_isolation, count(*) from report");
                row.next();
                assertThat(row.getString(1)).isEqualTo("tvaers@127.0.0.1");
                assertThat(row.getString(2)).isEqualTo("READ-COMMITTED");
                assertThat(row.getInt(3)).isZero();
            }
            assertThat(pid).exists();
        }
        assertThat(pid).doesNotExist();
        assertThat(ServerFolders.log(data)).doesNotContain("[Warning] Aborted connection");
        ServerFolders.remove(data);
    }

    @Test
    void withoutADatabaseThePortalDoesNotStart() {
        assertThatThrownBy(() -> context(Map.of("tvaers.database.embedded", false)))
                .hasRootCauseInstanceOf(DatabaseCannotStart.class)
                .hasRootCauseMessage("Der er ingen database. Angiv den med --database.");
    }

    @Test
    void aDatabaseWithoutItsMigratingUserIsRefusedByName() {
        assertThatThrownBy(() -> context(Map.of(
                        "tvaers.database.url", "jdbc:mysql://127.0.0.1:1/p",
                        "tvaers.database.user", "a",
                        "tvaers.database.password", "b",
                        "tvaers.database.migrate-user", "")))
                .hasRootCauseMessage("Med --database skal TVAERS_DB_MIGRATE_USER også være sat.");
    }

    private static ApplicationContext context(Map<String, Object> settings) {
        var all = new HashMap<String, Object>(Map.of(
                "tvaers.database.migrations",
                "classpath:db/test-migration",
                "tvaers.token-secret",
                "no-secret-".repeat(5),
                "tvaers.metrics-port",
                0,
                "tvaers.first-data",
                false,
                "datasources.default.url",
                "jdbc:mysql://set-at-start/",
                "datasources.default.driver-class-name",
                "com.mysql.cj.jdbc.Driver"));
        all.putAll(settings);
        return ApplicationContext.builder()
                .defaultEnvironments("database-test")
                .propertySources(PropertySource.of("test", all))
                .start();
    }
}
