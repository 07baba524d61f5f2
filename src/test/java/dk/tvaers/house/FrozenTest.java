package dk.tvaers.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
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
                        "allocation_key_approval",
                        "allocation_key_objection",
                        "allocation_key_outcome",
                        "allocation_key_version",
                        "ambition_answer",
                        "ambition_answer_level",
                        "ambition_decision",
                        "ambition_question",
                        "ambition_verdict",
                        "audit_entry",
                        "closed_report",
                        "closed_report_file",
                        "installation_audit",
                        "loan_approval",
                        "loan_dispute_message",
                        "loan_hours",
                        "loan_month_confirmed",
                        "loan_step",
                        "loan_terms",
                        "loan_threshold",
                        "matter_municipality",
                        "matter_step",
                        "participation_change",
                        "position_letter",
                        "position_stand",
                        "position_wording",
                        "report_round",
                        "round_closing",
                        "round_late",
                        "round_line",
                        "round_reminder",
                        "round_return",
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
    void theRunningUserHasNoRightOnTheWholeDatabase() throws SQLException {
        Found.some("rights on single tables", asRunning("""
                select concat(privilege_type, ' on ', table_name) from information_schema.table_privileges
                where table_schema = database()"""));
        assertThat(asRunning("""
                        select concat(privilege_type, ' on ', table_schema) from information_schema.schema_privileges
                        union select concat(privilege_type, ' on all') from information_schema.user_privileges
                        where privilege_type <> 'USAGE'""")).isEmpty();
    }

    /** The first column of each row as the running user sees it; of grants everybody sees only their own. */
    private static List<String> asRunning(String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = Sql.asRunning();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
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
