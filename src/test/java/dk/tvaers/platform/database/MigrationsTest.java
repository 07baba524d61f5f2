package dk.tvaers.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.testkit.TestDatabase;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MigrationsTest {

    private static final int COMMAND_DENIED = 1142;

    private final DatabaseAccess access = TestDatabase.fresh("migrations");

    @BeforeAll
    void migrated() {
        migrate();
    }

    @BeforeEach
    void withRowsAsNew() throws SQLException {
        migrating("alter table note comment ''");
        migrate();
        migrating("delete from note", "delete from report", "insert into note values (1, 'a')");
        migrating("insert into report values (1, 'a')");
    }

    @Test
    void ofAnOrdinaryTableTheRunningUserMayDoEverythingWithRows() {
        assertThatCode(() -> running(
                        "insert into note values (2, 'b')",
                        "update note set body = 'c'",
                        "select * from note",
                        "delete from note"))
                .doesNotThrowAnyException();
        assertThatCode(() -> running("insert into reopened values (7)", "delete from reopened"))
                .doesNotThrowAnyException();
    }

    @Test
    void aFrozenTableIsReadAndAddedToAndNothingElse() {
        assertThatCode(() -> running("insert into report values (2, 'b')", "select * from report"))
                .doesNotThrowAnyException();
        assertDenied(() -> running("update report set body = 'c'"));
        assertDenied(() -> running("delete from report"));
        assertDenied(() -> running("truncate table report"));
        assertDenied(() -> running("replace into report values (1, 'c')"));
        assertDenied(() -> running("insert into report values (1, 'c') on duplicate key update body = 'c'"));
    }

    @Test
    void theRunningUserMakesNoTablesAndRewritesNoHistory() {
        assertDenied(() -> running("create table mine (id int)"));
        assertDenied(() -> running("alter table note add x int"));
        assertDenied(() -> running("drop table note"));
        assertThatCode(() -> running("select * from flyway_schema_history")).doesNotThrowAnyException();
        assertDenied(() -> running("delete from flyway_schema_history"));
    }

    @Test
    void aTableThatBecomesFrozenLosesTheRightsItHad() throws SQLException {
        migrating("alter table note comment 'frozen from now on'");
        migrate();
        assertDenied(() -> running("update note set body = 'c'"));
        assertThatCode(() -> running("insert into note values (3, 'd')")).doesNotThrowAnyException();
    }

    @Test
    void aRightOnTheWholeDatabaseIsTakenBack() throws SQLException {
        migrating("grant select, insert, update, delete on `%s`.* to %s"
                .formatted(
                        JdbcUrl.parse(access.jdbcUrl()).database(),
                        RunningUser.of(access).account()));
        assertThatCode(() -> running("update report set body = 'c'")).doesNotThrowAnyException();
        migrate();
        assertDenied(() -> running("update report set body = 'd'"));
        assertThatCode(() -> running("update note set body = 'd'")).doesNotThrowAnyException();
    }

    @Test
    void aTableThatIsGoneLeavesNoRightBehind() throws SQLException {
        migrating("create table passing (id int)");
        migrate();
        migrating("drop table passing");
        migrate();
        assertThat(RunningUser.of(access)
                        .tableRights(JdbcUrl.parse(access.jdbcUrl()).database()))
                .extracting(TableRight::table)
                .contains("note")
                .doesNotContain("passing");
    }

    @Test
    void oneUserForBothIsRefused() {
        var one = new DatabaseAccess(
                access.jdbcUrl(),
                access.migrateUser(),
                access.migratePassword(),
                access.migrateUser(),
                access.migratePassword());
        assertThatThrownBy(() -> Migrations.run(one, "classpath:db/test-migration"))
                .isInstanceOf(DatabaseCannotStart.class)
                .hasMessageContaining("skal være to forskellige brugere");
    }

    @Test
    void aRightOnAColumnIsRefusedByName() throws SQLException {
        var account = RunningUser.of(access).account();
        migrating("grant update (body) on report to " + account);
        try {
            assertThatThrownBy(this::migrate)
                    .isInstanceOf(DatabaseCannotStart.class)
                    .hasMessageContaining("som portalen ikke må have: UPDATE on report.body.");
        } finally {
            migrating("revoke update (body) on report from " + account);
        }
    }

    private void migrate() {
        Migrations.run(access, "classpath:db/test-migration");
    }

    private void migrating(String... statements) throws SQLException {
        execute(access.migrateUser(), access.migratePassword(), statements);
    }

    private void running(String... statements) throws SQLException {
        execute(access.user(), access.password(), statements);
    }

    private void execute(String user, String password, String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection(access.jdbcUrl(), user, password);
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static void assertDenied(ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOfSatisfying(SQLException.class, e -> assertThat(e.getErrorCode())
                .isEqualTo(COMMAND_DENIED));
    }
}
