package dk.tvaers.plan;

import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The plan as packs tell of it: what is near, and what has moved. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PackRows extends GenericRepository<MilestoneRow, MilestoneId> {

    /**
     * A milestone that is not reached, in one municipality.
     *
     * @param dueOn the municipality's own date, or the supplier's while there is none
     * @param baselineOn the municipality's date in the newest basis plan of the programme
     */
    @Introspected
    record Near(
            @MappedProperty MilestoneId milestoneId,
            String projectName,
            String milestoneName,
            String municipalityName,
            @Nullable LocalDate supplierOn,
            @Nullable LocalDate plannedOn,
            @Nullable LocalDate baselineOn,
            LocalDate dueOn) {}

    /** A municipality's date that was moved. */
    @Introspected
    record Moved(
            @MappedProperty MilestoneId milestoneId,
            String projectName,
            String milestoneName,
            String municipalityName,
            LocalDate beforeOn,
            LocalDate afterOn,
            @Nullable String reason,
            Instant movedAt) {}

    /** What should have been reached by a day, of today's members, the earliest first; of one municipality when named. */
    @Query("""
            select m.id milestone_id, p.short_name project_name, m.name milestone_name, u.short_name municipality_name,
              coalesce(s.supplier_on, m.supplier_on) supplier_on, d.planned_on, b.planned_on baseline_on,
              coalesce(d.planned_on, s.supplier_on, m.supplier_on) due_on
            """ + MilestoneRows.LINES + """
            left join baseline_date b on b.collaboration_id = m.collaboration_id and b.milestone_id = m.id
              and b.local_project_id = l.id
              and b.baseline_id = (select n.id from baseline n
                where n.collaboration_id = m.collaboration_id and n.programme_id = f.programme_id
                order by n.taken_at desc, n.id desc limit 1)
            where m.collaboration_id = :collaboration and d.reached_on is null
              and l.participation in ('NOT_STARTED', 'IN_PROGRESS')
              and (d.planned_on is not null or coalesce(s.supplier_on, m.supplier_on) >= :today)
              and coalesce(d.planned_on, s.supplier_on, m.supplier_on) <= :until
              and (:code is null or l.municipality_code = :code)
              and exists (select 1 from membership x where x.collaboration_id = m.collaboration_id
                and x.municipality_code = l.municipality_code and x.joined_on <= :today
                and (x.left_on is null or x.left_on >= :today))
            order by due_on, p.sort_order, p.short_name, f.position, m.name, m.id, u.short_name""")
    List<Near> listNear(
            CollaborationId collaboration, @Nullable MunicipalityCode code, LocalDate today, LocalDate until);

    /** What moved since a moment, in the order of the moves. */
    @Query("""
            select m.id milestone_id, p.short_name project_name, m.name milestone_name, u.short_name municipality_name, d.before_on,
              d.after_on, v.reason, d.moved_at
            from moved_date d
            join milestone_move v on v.collaboration_id = d.collaboration_id and v.id = d.move_id
            join milestone m on m.collaboration_id = d.collaboration_id and m.id = d.milestone_id
            join project p on p.collaboration_id = m.collaboration_id and p.id = m.project_id
            join local_project l on l.collaboration_id = d.collaboration_id and l.id = d.local_project_id
            join municipality u on u.code = l.municipality_code
            where d.collaboration_id = :collaboration and d.moved_at >= :since
              and (:code is null or l.municipality_code = :code)
            order by d.moved_at, d.move_id, p.sort_order, p.short_name, m.name, m.id, u.short_name""")
    List<Moved> listMoved(CollaborationId collaboration, @Nullable MunicipalityCode code, Instant since);
}
