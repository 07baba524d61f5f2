package dk.tvaers.status;

import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The shared drafts. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface DraftRows extends GenericRepository<DraftRow, LocalProjectId> {

    DraftRow save(DraftRow row);

    DraftRow update(DraftRow row);

    long deleteByLocalProjectId(LocalProjectId id);

    @Query("""
            select d.* from status_draft d
            where d.collaboration_id = :collaboration and d.local_project_id = :localProject for update""")
    Optional<DraftRow> lock(CollaborationId collaboration, LocalProjectId localProject);

    /** The local projects whose draft's JSON holds a text. */
    @Query("""
            select l.id as id, p.short_name as project_name, l.municipality_code as municipality,
              m.short_name as municipality_name
            from status_draft d
            join local_project l on l.collaboration_id = d.collaboration_id and l.id = d.local_project_id
            join project p on p.collaboration_id = l.collaboration_id and p.id = l.project_id
            join municipality m on m.code = l.municipality_code
            where d.collaboration_id = :collaboration and d.content like :pattern
            order by p.sort_order, m.code""")
    List<DraftedRow> holding(CollaborationId collaboration, String pattern);

    /** The local projects in whose newest report a person owns an explanation. */
    @Query("""
            select distinct l.id as id, p.short_name as project_name, l.municipality_code as municipality,
              m.short_name as municipality_name, p.sort_order as sort_order
            from status_explanation e
            join status_current c on c.collaboration_id = e.collaboration_id and c.report_id = e.report_id
            join local_project l on l.collaboration_id = c.collaboration_id and l.id = c.local_project_id
            join project p on p.collaboration_id = l.collaboration_id and p.id = l.project_id
            join municipality m on m.code = l.municipality_code
            where e.collaboration_id = :collaboration and e.owner_id = :owner and l.participation = 'IN_PROGRESS'
            order by sort_order, municipality""")
    List<DraftedRow> newestNaming(CollaborationId collaboration, PersonId owner);

    @Query("""
            select d.content as content, d.saved_at as saved_at, d.saved_by as saved_by, p.name as saver_name,
              d.version as version
            from status_draft d join person p on p.collaboration_id = d.collaboration_id and p.id = d.saved_by
            where d.collaboration_id = :collaboration and d.local_project_id = :localProject""")
    Optional<DraftLine> line(CollaborationId collaboration, LocalProjectId localProject);

    @Query("""
            select count(*) from status_draft d
            join local_project l on l.collaboration_id = d.collaboration_id and l.id = d.local_project_id
            where d.collaboration_id = :collaboration and l.municipality_code = :municipality""")
    long countOf(CollaborationId collaboration, MunicipalityCode municipality);
}
