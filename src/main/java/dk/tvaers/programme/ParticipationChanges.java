package dk.tvaers.programme;

import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.LocalProjectId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ParticipationChanges extends GenericRepository<ParticipationChange, ParticipationChangeId> {

    ParticipationChange save(ParticipationChange change);

    @Query("""
            select h.participation, h.participation_on, h.recorded_at, n.name recorded_by
            from participation_change h
            join person n on n.collaboration_id = h.collaboration_id and n.id = h.recorded_by
            where h.collaboration_id = :collaboration and h.local_project_id = :localProject
            order by h.id desc
            """)
    List<ParticipationItem> list(CollaborationId collaboration, LocalProjectId localProject);
}
