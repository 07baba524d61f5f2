package dk.tvaers.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tries to change what is frozen as the user that the portal runs with, in every table that says it is. */
@Tag("database")
class FrozenTest {

    private static final int NO_SUCH_RIGHT = 1142;

    @BeforeAll
    static void migrate() {
        Portal.beans();
    }

    @Test
    void theRunningUserNeitherChangesNorRemovesWhatIsFrozen() throws SQLException {
        List<String> frozen = Found.some("frozen tables", Sql.strings("""
                        select table_name from information_schema.tables
                        where table_schema = database() and table_comment like '%frozen%'"""));
        assertThat(frozen)
                .contains(
                        "agreement",
                        "audit_entry",
                        "installation_audit",
                        "participation_change",
                        "status_explanation",
                        "status_report");
        for (String table : frozen) {
            String column = Sql.strings(
                            "select column_name from information_schema.columns where table_schema = database()"
                                    + " and table_name = '" + table + "' order by ordinal_position")
                    .getFirst();
            refused("update " + table + " set " + column + " = " + column);
            refused("delete from " + table);
            refused("truncate table " + table);
            refused("alter table " + table + " comment ''");
        }
    }

    @Test
    void theRunningUserHasNoRightOnTheWholeDatabase() {
        List<Map<String, String>> grants = Sql.rows("""
                select privilege_type, grantee from information_schema.schema_privileges
                where table_schema = database() and grantee not like '%migrate%'""");
        assertThat(grants).isEmpty();
    }

    private static void refused(String statement) throws SQLException {
        try (Connection connection = Sql.asRunning();
                Statement attempt = connection.createStatement()) {
            assertThatThrownBy(() -> attempt.executeUpdate(statement))
                    .as(statement)
                    .isInstanceOfSatisfying(SQLException.class, e -> assertThat(e.getErrorCode())
                            .isEqualTo(NO_SUCH_RIGHT));
        }
    }
}
