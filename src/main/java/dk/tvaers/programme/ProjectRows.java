package dk.tvaers.programme;

import dk.tvaers.audit.RecordName;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ProjectRows extends GenericRepository<ProjectRow, ProjectId> {

    ProjectRow save(ProjectRow row);

    ProjectRow update(ProjectRow row);

    Optional<ProjectRow> findById(ProjectId id);

    Optional<ProjectRow> findByCode(String code);

    boolean existsById(ProjectId id);

    List<ProjectRow> findByIdIn(Collection<ProjectId> ids);

    @Query("""
            select coalesce(max(sort_order), 0) + 1 from project
            where collaboration_id = :collaboration and programme_id = :programme
            """)
    int nextOrder(CollaborationId collaboration, ProgrammeId programme);

    /** Members on the date without a local project have not joined. */
    @Query("""
            select p.id, p.programme_id, g.name programme_name, p.code, p.short_name, p.full_name, p.kind, p.supplier,
              count(case when l.participation = 'IN_PROGRESS' then 1 end) in_progress,
              count(case when l.participation = 'IN_OPERATION' then 1 end) in_operation,
              count(case when s.id is not null and coalesce(l.participation, 'NOT_JOINED') = 'NOT_JOINED' then 1 end)
                not_joined,
              count(s.id) members,
              case when p.to_on is null or g.to_on < p.to_on then g.to_on else p.to_on end active_to
            from project p
            join programme g on g.collaboration_id = p.collaboration_id and g.id = p.programme_id
            left join membership s on s.collaboration_id = p.collaboration_id
              and s.joined_on <= :date and (s.left_on is null or s.left_on >= :date)
            left join local_project l on l.collaboration_id = p.collaboration_id and l.project_id = p.id
              and l.municipality_code = s.municipality_code
            where p.collaboration_id = :collaboration
            group by p.id, p.programme_id, g.name, p.code, p.short_name, p.full_name, p.kind, p.supplier, p.sort_order,
              p.to_on, g.to_on
            order by g.name, p.sort_order
            """)
    List<ProjectItem> list(CollaborationId collaboration, LocalDate date);

    @Query("""
            select p.id, p.programme_id, g.name programme_name, p.code, p.short_name, p.full_name, p.kind,
              p.replaces_system, p.supplier, p.milestones, p.outcome, p.to_on, g.to_on programme_to_on, p.version
            from project p
            join programme g on g.collaboration_id = p.collaboration_id and g.id = p.programme_id
            where p.collaboration_id = :collaboration and p.id = :id
            """)
    Optional<ProjectDetails> details(CollaborationId collaboration, ProjectId id);

    /** What they are called in the trail. */
    @Query("""
            select id, short_name name, null municipality, id project
            from project where collaboration_id = :collaboration and id in (:ids)""")
    List<RecordName> trailNames(CollaborationId collaboration, Collection<Long> ids);
}
