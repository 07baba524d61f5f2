package dk.tvaers.plan;

import dk.tvaers.audit.RecordName;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.ProgrammeId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface BaselineRows extends GenericRepository<BaselineRow, BaselineId> {

    String ITEM = """
            select b.id, b.programme_id, g.name programme_name, b.name, b.note, b.taken_at, n.name taken_by_name,
              (select count(*) from baseline_date d where d.collaboration_id = b.collaboration_id
                and d.baseline_id = b.id) dates
            from baseline b
            join programme g on g.collaboration_id = b.collaboration_id and g.id = b.programme_id
            join person n on n.collaboration_id = b.collaboration_id and n.id = b.taken_by
            """;

    BaselineRow save(BaselineRow row);

    /** The newest first. */
    @Query(ITEM + """
            where b.collaboration_id = :collaboration and b.programme_id = :programme
            order by b.taken_at desc, b.id desc""")
    List<BaselineItem> list(CollaborationId collaboration, ProgrammeId programme);

    @Query(ITEM + "where b.collaboration_id = :collaboration and b.id = :id")
    Optional<BaselineItem> find(CollaborationId collaboration, BaselineId id);

    /** Takes in the plan as it is. */
    @Query("""
            insert into baseline_date (collaboration_id, baseline_id, milestone_id, local_project_id, milestone_name,
              phase_name, supplier_on, planned_on, reached_on)
            select m.collaboration_id, :baseline, m.id, l.id, m.name, f.name,
              coalesce(s.supplier_on, m.supplier_on), d.planned_on, d.reached_on
            """ + MilestoneRows.LINES + "where m.collaboration_id = :collaboration and f.programme_id = :programme")
    int putAll(CollaborationId collaboration, BaselineId baseline, ProgrammeId programme);

    @Query("""
            select d.milestone_id, d.milestone_name, d.phase_name, p.short_name project_name, d.local_project_id,
              l.municipality_code code, u.short_name municipality_name, d.supplier_on, d.planned_on, d.reached_on
            from baseline_date d
            join local_project l on l.collaboration_id = d.collaboration_id and l.id = d.local_project_id
            join project p on p.collaboration_id = d.collaboration_id and p.id = l.project_id
            join municipality u on u.code = l.municipality_code
            join milestone m on m.collaboration_id = d.collaboration_id and m.id = d.milestone_id
            join phase f on f.collaboration_id = d.collaboration_id and f.id = m.phase_id
            where d.collaboration_id = :collaboration and d.baseline_id = :baseline
            order by p.sort_order, p.short_name, f.position, m.supplier_on, m.name, m.id, u.short_name""")
    List<BaselineLine> listLines(CollaborationId collaboration, BaselineId baseline);

    /** What they are called in the trail. */
    @Query("""
            select id, name, null municipality, null project
            from baseline where collaboration_id = :collaboration and id in (:ids)""")
    List<RecordName> trailNames(CollaborationId collaboration, Collection<Long> ids);
}
