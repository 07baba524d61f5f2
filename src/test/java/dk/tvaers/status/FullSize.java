package dk.tvaers.status;

import dk.tvaers.kernel.Id;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A collaboration of all 98 municipalities with 30 projects in each and monthly reports on each of those. */
public final class FullSize {

    public static final int MUNICIPALITIES = 98;
    public static final int PROJECTS = 30;

    public final Fresh fresh = Fresh.collaboration();

    /** @param months how many reports there are on each local project */
    public FullSize(int months) {
        long tenant = fresh.ref().id().value();
        long base = Id.next();
        try (Connection connection = Sql.asMigrating();
                Statement statement = connection.createStatement()) {
            for (String step : STEPS) {
                statement.execute(step.replace(":c", Long.toString(tenant))
                        .replace(":base", Long.toString(base))
                        .replace(":last", Integer.toString(months - 1)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final String[] STEPS = {
        "insert into member (collaboration_id, municipality_code) select :c, code from municipality",
        """
        insert into membership (collaboration_id, id, municipality_code, joined_on, version)
        select :c, :base + row_number() over (order by code), code, '2010-01-01', 0 from municipality""",
        """
        insert into person (collaboration_id, id, name, municipality_code, version)
        select :c, :base + row_number() over (order by code), concat('Programleder ', code), code, 0 from municipality""",
        """
        insert into programme (collaboration_id, id, name, from_on, version)
        values (:c, :base, 'Program', '2010-01-01', 0)""",
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
        insert into status_report (collaboration_id, id, local_project_id, reported_at, reported_by, on_behalf, unchanged,
          time_light, economy_light, resources_light, technology_light, overall_light, percent)
        with recursive n (i) as (select 0 union all select i + 1 from n where i < :last)
        select :c, :base + i * 2940 + (l.id - :base), l.id, '2013-01-15' + interval i month, :base + 1, 0, 0,
          'GREEN', 'GREEN', 'GREEN', 'GREEN', elt(1 + (i + l.id) % 3, 'GREEN', 'YELLOW', 'RED'), i
        from n join local_project l on l.collaboration_id = :c""",
        """
        insert into status_explanation
          (collaboration_id, report_id, position, dimensions, cause, action, owner_id, due_on)
        select :c, r.id, 0, 'overall', 'Årsag', 'Handling', :base + 1, '2015-01-01' + interval (r.percent) day
        from status_report r where r.collaboration_id = :c and r.overall_light <> 'GREEN'""",
        """
        insert into status_current (collaboration_id, local_project_id, report_id, reported_at, on_behalf,
          time_light, economy_light, resources_light, technology_light, overall_light,
          previous_time_light, previous_economy_light, previous_resources_light, previous_technology_light,
          previous_overall_light, percent, previous_percent, earliest_due_on, version)
        select :c, r.local_project_id, r.id, r.reported_at, 0,
          r.time_light, r.economy_light, r.resources_light, r.technology_light, r.overall_light,
          'GREEN', 'GREEN', 'GREEN', 'GREEN', 'YELLOW', r.percent, r.percent - 1, e.due_on, 0
        from status_report r
        left join status_explanation e on e.collaboration_id = r.collaboration_id and e.report_id = r.id
        where r.collaboration_id = :c and r.percent = :last""",
        "analyze table member, membership, person, project, local_project, status_report, status_explanation,"
                + " status_current"
    };
}
