package dk.tvaers.plan;

import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A programme with 98 municipalities, 30 projects and 8 milestones in each, filled without the portal. */
public final class FullSize {

    public static final int MUNICIPALITIES = 98;
    public static final int PROJECTS = 30;
    public static final int LINES = MUNICIPALITIES * PROJECTS * 8;

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

    private FullSize() {}

    public static ProgrammeId fill(Fresh fresh) {
        ProgrammeId programme = new ProgrammeId(Id.next());
        try (Connection connection = Sql.asMigrating();
                Statement statement = connection.createStatement()) {
            for (String step : STEPS) {
                statement.execute(
                        step.replace(":c", Long.toString(fresh.ref().id().value()))
                                .replace(":base", Long.toString(programme.value())));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return programme;
    }
}
