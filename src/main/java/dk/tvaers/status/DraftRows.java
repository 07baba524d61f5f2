package dk.tvaers.status;

import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
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
