package dk.tvaers.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EmbeddedMariaDbTest {

    private Path data = Path.of("");

    @BeforeEach
    void inAFreshFolder() throws IOException {
        data = ServerFolders.fresh();
    }

    @AfterEach
    void leavesNothingBehind() throws IOException {
        ServerFolders.remove(data);
    }

    @Test
    void whatWasWrittenIsThereAfterARestart() throws SQLException {
        try (var first = EmbeddedMariaDb.start(data)) {
            query(first.access(), "create table kept (id int)");
        }
        try (var second = EmbeddedMariaDb.start(data)) {
            assertThat(query(second.access(), "show tables")).isEqualTo("kept");
        }
    }

    @Test
    void passwordsAreOthersAtEachStartAndStandInNoFile() throws IOException, SQLException {
        DatabaseAccess earlier;
        try (var first = EmbeddedMariaDb.start(data)) {
            earlier = first.access();
        }
        try (var second = EmbeddedMariaDb.start(data)) {
            var now = second.access();
            assertThat(now.password()).isNotEqualTo(earlier.password());
            assertThat(now.migratePassword()).isNotEqualTo(earlier.migratePassword());
            assertThat(now.toString()).doesNotContain(now.password(), now.migratePassword());
            assertThatThrownBy(() -> DriverManager.getConnection(
                            now.jdbcUrl(), earlier.migrateUser(), earlier.migratePassword()))
                    .hasMessageContaining("Access denied");
            assertThat(ServerFolders.serverFolder(data).init()).doesNotExist();
        }
    }

    @Test
    void aSecondStartOnTheSameFolderIsRefused() throws SQLException {
        try (var first = EmbeddedMariaDb.start(data)) {
            assertThatThrownBy(() -> EmbeddedMariaDb.start(data))
                    .isInstanceOf(DatabaseCannotStart.class)
                    .hasMessageMatching("En anden portal bruger mappen [^.]+\\. Stop den, [^.]+\\.");
            assertThat(query(first.access(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void twoFoldersHaveTwoServers() throws SQLException {
        try (var one = EmbeddedMariaDb.start(data.resolve("one"));
                var other = EmbeddedMariaDb.start(data.resolve("other"))) {
            query(one.access(), "create table here (id int)");
            assertThat(query(
                            other.access(), "select count(*) from information_schema.tables where table_name = 'here'"))
                    .isEqualTo("0");
        }
    }

    @Test
    void itIsAsStrictAsMySqlAndNumbersItsCharactersLikeIt() throws SQLException {
        try (var server = EmbeddedMariaDb.start(data)) {
            var access = server.access();
            assertThat(query(access, "select @@sql_mode"))
                    .contains("ONLY_FULL_GROUP_BY", "STRICT_TRANS_TABLES", "NO_ZERO_DATE");
            assertThat(query(access, "select @@transaction_isolation")).isEqualTo("READ-COMMITTED");
            assertThat(query(access, "select @@character_set_database")).isEqualTo("utf8mb4");
            assertThat(query(access, "select @@bind_address")).isEqualTo("127.0.0.1");
            assertThat(query(access, "select timediff(now(), utc_timestamp())")).isEqualTo("00:00:00");
        }
    }

    @Test
    void aProgramCutShortIsUnpackedAgain() throws IOException, SQLException {
        var part = ServerFolders.serverFolder(data).root().resolve("mariadb-11.4.5.part/bin");
        Files.createDirectories(part);
        Files.writeString(part.resolve("mariadbd"), "half of it");
        try (var server = EmbeddedMariaDb.start(data)) {
            assertThat(query(server.access(), "select 1")).isEqualTo("1");
        }
    }

    private static String query(DatabaseAccess access, String sql) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(access.jdbcUrl(), access.migrateUser(), access.migratePassword());
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            var row = statement.getResultSet();
            row.next();
            return row.getString(1);
        }
    }
}
