package dk.tvaers.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.access.Grant;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kit.Paging;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.SentStatements;
import dk.tvaers.testkit.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 98 municipalities, 30 projects and 8 milestones in each: 23,520 lines. */
@Tag("database")
class PlanAtFullSizeTest {

    private static final int LINES = 98 * 30 * 8;

    private static final String[] STEPS = {
        "insert into member (collaboration_id, municipality_code) select :c, code from municipality",
        """
        insert into programme (collaboration_id, id, name, from_on, version)
        values (:c, :base, 'Program', '2010-01-01', 0)""",
        """
        insert into phase (collaboration_id, id, programme_id, name, position, version)
        values (:c, :base, :base, 'Idriftsættelse', 1, 0)""",
        """
        insert into project (collaboration_id, id, programme_id, code, short_name, full_name, sort_order, version)
        with recursive n (i) as (select 1 union all select i + 1 from n where i < 30)
        select :c, :base + i, :base, concat('P', i), concat('Projekt ', i), concat('Projekt ', i), i, 0 from n""",
        """
        insert into local_project
          (collaboration_id, id, project_id, municipality_code, participation, participation_on, version)
        select :c, :base + row_number() over (order by p.id, m.municipality_code), p.id, m.municipality_code,
          'IN_PROGRESS', '2010-01-01', 0
        from project p join member m on m.collaboration_id = p.collaboration_id where p.collaboration_id = :c""",
        """
        insert into milestone (collaboration_id, id, project_id, phase_id, name, supplier_on, version)
        with recursive n (i) as (select 1 union all select i + 1 from n where i < 8)
        select :c, :base + (p.id - :base) * 10 + n.i, p.id, :base, concat('Milepæl ', n.i),
          '2016-01-01' + interval n.i * 30 day, 0
        from project p join n where p.collaboration_id = :c""",
        """
        insert into local_date (collaboration_id, milestone_id, local_project_id, planned_on, version)
        select :c, m.id, l.id, m.supplier_on, 1 from milestone m
        join local_project l on l.collaboration_id = m.collaboration_id and l.project_id = m.project_id
        where m.collaboration_id = :c""",
        """
        insert into milestone_dependency (collaboration_id, milestone_id, after_id, lag_days)
        select :c, m.id, n.id, 30 from milestone m
        join milestone n on n.collaboration_id = m.collaboration_id and n.project_id = m.project_id and n.id = m.id - 1
        where m.collaboration_id = :c""",
        "analyze table member, project, local_project, milestone, local_date"
    };

    private static final Fresh FRESH = Fresh.collaboration();
    private static final ProgrammeId PROGRAMME = new ProgrammeId(Id.next());
    private static PersonId coordinator;

    @BeforeAll
    static void fill() throws SQLException {
        try (Connection connection = Sql.asMigrating();
                Statement statement = connection.createStatement()) {
            for (String step : STEPS) {
                statement.execute(
                        step.replace(":c", Long.toString(FRESH.ref().id().value()))
                                .replace(":base", Long.toString(PROGRAMME.value())));
            }
        }
        coordinator = FRESH.person("Programkoordinator", null);
    }

    @Test
    void aPageOfThePlanTakesThreeStatements() throws Exception {
        Plan plan = Portal.bean(Plan.class);
        long statements = SentStatements.count(() -> {
            assertThat(asCoordinator(() -> plan.list(PlanFilter.all(PROGRAMME), null, Paging.of(400, 50))))
                    .hasSize(50);
            return assertThat(asCoordinator(() -> plan.count(PlanFilter.all(PROGRAMME))))
                    .isEqualTo(LINES);
        });
        assertThat(statements).isBetween(1L, 3L);
    }

    @Test
    void aMoveIsReckonedInAFewStatementsAndWritesTwoForEachDateThatGoesWithIt() throws Exception {
        Moving moving = Portal.bean(Moving.class);
        Move move =
                new Move(new MilestoneId(PROGRAMME.value() + 11), null, null, LocalDate.of(2016, 4, 30), "Forsinket");
        AtomicReference<MovePreview> preview = new AtomicReference<>();
        long reckoned = SentStatements.count(() -> {
            preview.set(asCoordinator(() -> moving.preview(move)));
            return true;
        });
        int moved = 98 * 8;
        assertThat(preview.get().moved()).hasSize(moved).allSatisfy(each -> assertThat(each.days())
                .isEqualTo(90));
        assertThat(reckoned).isBetween(1L, 10L);
        long done = SentStatements.count(
                () -> asCoordinator(() -> moving.move(move, preview.get().stamp())));
        assertThat(done).isBetween(2L * moved, 2L * moved + 40);
    }

    private static <T> T asCoordinator(Callable<T> call) {
        return FRESH.as(coordinator, List.of(new Grant(Role.COORDINATOR, null, null, null)), call);
    }
}
