package dk.tvaers.plan;

import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.ProgrammeId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads dates of a plan that are not as they should be. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface OrderRows extends GenericRepository<MilestoneRow, MilestoneId> {

    /** A date, and whose it is; null for the supplier's of all. */
    @Introspected
    record Dated(
            String projectName,
            String milestoneName,
            @Nullable String whose,
            LocalDate on) {}

    String HEAD = """
             kind, x.milestone_id, m.name milestone_name, p.short_name project_name, x.after_id, n.name after_name,
              q.short_name after_project_name, x.lag_days,
            """;

    String RULES = """
            from milestone_dependency x
            join milestone m on m.collaboration_id = x.collaboration_id and m.id = x.milestone_id
            join project p on p.collaboration_id = x.collaboration_id and p.id = m.project_id
            join milestone n on n.collaboration_id = x.collaboration_id and n.id = x.after_id
            join project q on q.collaboration_id = x.collaboration_id and q.id = n.project_id
            """;

    String TAKES_PART = " in ('NOT_STARTED', 'IN_PROGRESS', 'IN_OPERATION', 'FINISHED') ";

    String BOTH = """
            join local_project l on l.collaboration_id = x.collaboration_id and l.project_id = m.project_id
              and l.participation\s""" + TAKES_PART + """
            join local_project k on k.collaboration_id = x.collaboration_id and k.project_id = n.project_id
              and k.municipality_code = l.municipality_code and k.participation\s""" + TAKES_PART;

    String PLACES = BOTH + """
            join municipality u on u.code = l.municipality_code
            """;

    String OF_PROGRAMME = " where x.collaboration_id = :collaboration and p.programme_id = :programme ";

    String ORDER = " order by p.sort_order, m.name, q.sort_order, n.name ";

    /** The municipalities' own dates; what is reached before its time is reached, and not out of order. */
    @Query("select 'local'" + HEAD + """
              l.municipality_code code, u.short_name municipality_name,
              coalesce(e.reached_on, e.planned_on) earlier_on, d.planned_on later_on
            """ + RULES + PLACES + """
            join local_date d on d.collaboration_id = x.collaboration_id and d.milestone_id = m.id
              and d.local_project_id = l.id and d.reached_on is null
            join local_date e on e.collaboration_id = x.collaboration_id and e.milestone_id = n.id
              and e.local_project_id = k.id
            """ + OF_PROGRAMME + """
              and d.planned_on < coalesce(e.reached_on, e.planned_on) + interval x.lag_days day
            """ + ORDER + ", u.short_name")
    List<Disorder> listLocal(CollaborationId collaboration, ProgrammeId programme);

    /** The supplier's dates as they count for each municipality: those of its wave, else the milestones' own. */
    @Query("select 'supplier'" + HEAD + """
              l.municipality_code code, u.short_name municipality_name,
              coalesce(t.supplier_on, n.supplier_on) earlier_on, coalesce(s.supplier_on, m.supplier_on) later_on
            """ + RULES + PLACES + """
            left join wave_local_project i on i.collaboration_id = x.collaboration_id and i.local_project_id = l.id
            left join wave_date s on s.collaboration_id = x.collaboration_id and s.wave_id = i.wave_id
              and s.milestone_id = m.id
            left join wave_local_project j on j.collaboration_id = x.collaboration_id and j.local_project_id = k.id
            left join wave_date t on t.collaboration_id = x.collaboration_id and t.wave_id = j.wave_id
              and t.milestone_id = n.id
            """ + OF_PROGRAMME + """
              and coalesce(s.supplier_on, m.supplier_on)
                < coalesce(t.supplier_on, n.supplier_on) + interval x.lag_days day
            """ + ORDER + ", u.short_name")
    List<Disorder> listSupplied(CollaborationId collaboration, ProgrammeId programme);

    /** The milestones' own dates of the supplier's, where no municipality has both. */
    @Query("select 'supplier'" + HEAD + """
              null code, null municipality_name, n.supplier_on earlier_on, m.supplier_on later_on
            """ + RULES + OF_PROGRAMME + """
              and m.supplier_on < n.supplier_on + interval x.lag_days day
              and not exists (select 1 from local_project l
                join local_project k on k.collaboration_id = l.collaboration_id
                  and k.municipality_code = l.municipality_code and k.project_id = n.project_id
                  and k.participation\s""" + TAKES_PART + """
                where l.collaboration_id = x.collaboration_id and l.project_id = m.project_id
                  and l.participation\s""" + TAKES_PART + ")" + ORDER)
    List<Disorder> listOwn(CollaborationId collaboration, ProgrammeId programme);

    /** All dates of a programme's plan that lie before a day or after another one. */
    @Query("""
            select p.short_name project_name, m.name milestone_name, o.whose, o.on_day `on`
            from (
              select m.id milestone_id, null whose, m.supplier_on on_day from milestone m
                where m.collaboration_id = :collaboration
              union all
              select s.milestone_id, w.name, s.supplier_on from wave_date s
                join wave w on w.collaboration_id = s.collaboration_id and w.id = s.wave_id
                where s.collaboration_id = :collaboration
              union all
              select d.milestone_id, u.short_name, coalesce(d.reached_on, d.planned_on) from local_date d
                join local_project l on l.collaboration_id = d.collaboration_id and l.id = d.local_project_id
                  and l.participation\s""" + TAKES_PART + """
                join municipality u on u.code = l.municipality_code
                where d.collaboration_id = :collaboration
            ) o
            join milestone m on m.collaboration_id = :collaboration and m.id = o.milestone_id
            join project p on p.collaboration_id = m.collaboration_id and p.id = m.project_id
            where m.collaboration_id = :collaboration and p.programme_id = :programme
              and (o.on_day < :fromOn or (:toOn is not null and o.on_day > :toOn))
            order by o.on_day, p.sort_order, m.name, o.whose""")
    List<Dated> listOutside(
            CollaborationId collaboration, ProgrammeId programme, LocalDate fromOn, @Nullable LocalDate toOn);
}
