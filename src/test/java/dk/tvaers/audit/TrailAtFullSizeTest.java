package dk.tvaers.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.SentStatements;
import dk.tvaers.testkit.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 200,000 lines of one collaboration: each way to read them follows an index that holds their order. */
@Tag("database")
class TrailAtFullSizeTest {

    private static final int LINES = 200_000;
    private static final int PERSONS = 100;
    private static final int RECORDS = 2_000;
    private static final String[] KINDS = {"project", "local-project", "person", "membership"};
    private static final String[] ACTS = {"changed", "edited", "changed", "admitted"};

    private static final Fresh FRESH = Fresh.collaboration();
    private static final long FIRST = Id.next();
    private static final PersonId SOMEBODY = new PersonId(FIRST + 7);

    @BeforeAll
    static void fill() throws SQLException {
        try (Connection connection = Sql.asMigrating()) {
            for (int from = 0; from < LINES; from += 5_000) {
                StringBuilder rows = new StringBuilder("insert into audit_entry"
                        + " (collaboration_id, id, at, actor_id, act, record_kind, record_id) values ");
                for (int line = from; line < from + 5_000; line++) {
                    rows.append(line == from ? "" : ",")
                            .append("(%d, %d, timestampadd(minute, %d, '2015-01-01'), %d, '%s', '%s', %d)"
                                    .formatted(
                                            FRESH.ref().id().value(),
                                            FIRST + line,
                                            line,
                                            FIRST + line % PERSONS,
                                            ACTS[line % KINDS.length],
                                            KINDS[line % KINDS.length],
                                            FIRST + line % RECORDS));
                }
                try (Statement statement = connection.createStatement()) {
                    statement.execute(rows.toString());
                }
            }
            try (Statement statement = connection.createStatement()) {
                statement.execute("analyze table audit_entry");
            }
        }
    }

    @Test
    void theWholeTrailIsReadInTheOrderOfTime() throws Exception {
        assertPlan(TrailFilter.ALL, "by_time");
    }

    @Test
    void whatOnePersonDidIsReadInItsOrder() throws Exception {
        assertPlan(new TrailFilter(null, null, SOMEBODY, null, null, null), "by_actor");
    }

    @Test
    void whatWasDoneToOneKindIsReadInItsOrder() throws Exception {
        assertPlan(new TrailFilter(null, null, null, "project", null, null), "by_kind", "by_time");
    }

    @Test
    void theHistoryOfARecordReadsOnlyIt() throws Exception {
        TrailPart[] read = new TrailPart[1];
        List<String> sql = statements(() -> {
            read[0] = FRESH.asCoordinator(() -> book().of(new ProjectId(FIRST + 4), TrailCursor.NEWEST, 10));
            return true;
        });
        assertThat(read[0].entries()).hasSize(10);
        assertThat(plan(sql)).allSatisfy(step -> assertThat(step.get("key")).isEqualTo("by_record"));
    }

    private static void assertPlan(TrailFilter filter, String... keys) throws Exception {
        TrailPart[] read = new TrailPart[1];
        List<String> sql = statements(() -> {
            read[0] = FRESH.asCoordinator(() -> book().list(filter, TrailCursor.NEWEST, 50));
            return true;
        });
        assertThat(read[0].entries()).hasSize(50);
        // the lines, the names of each kind they speak of and of who did it, the municipalities
        assertThat(sql).hasSizeBetween(2, 3 + KINDS.length);
        assertThat(plan(sql)).isNotEmpty().allSatisfy(step -> {
            assertThat(step.get("key")).as("%s", step).isIn((Object[]) keys);
            assertThat(step.get("extra")).as("%s", step).doesNotContain("filesort");
        });
    }

    private static TrailBook book() {
        return Portal.bean(TrailBook.class);
    }

    /** What the data layer sends while the call runs, with its values put in. */
    private static List<String> statements(Callable<?> call) throws Exception {
        return SentStatements.of(call);
    }

    private static List<Map<String, String>> plan(List<String> sql) {
        return sql.stream()
                .filter(text -> text.contains("from audit_entry"))
                .flatMap(text -> Sql.rows("explain /*!50700 format=traditional */ " + text).stream())
                .toList();
    }
}
