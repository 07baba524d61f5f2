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
interface PhaseRows extends GenericRepository<PhaseRow, PhaseId> {

    PhaseRow save(PhaseRow row);

    PhaseRow update(PhaseRow row);

    Optional<PhaseRow> findById(PhaseId id);

    List<PhaseRow> findByProgrammeId(ProgrammeId programme);

    @Query("""
            select f.id, f.programme_id, f.name, f.position, count(m.id) milestones, f.version from phase f
            left join milestone m on m.collaboration_id = f.collaboration_id and m.phase_id = f.id
            where f.collaboration_id = :collaboration and f.programme_id = :programme
            group by f.id, f.programme_id, f.name, f.position, f.version order by f.position, f.name""")
    List<PhaseItem> list(CollaborationId collaboration, ProgrammeId programme);

    /** Whoever changes the plan of a programme does so alone. */
    @Query("select id from programme where collaboration_id = :collaboration and id = :programme for update")
    List<Long> lock(CollaborationId collaboration, ProgrammeId programme);

    @Query("delete from phase where collaboration_id = :collaboration and id = :id and version = :version")
    int remove(CollaborationId collaboration, PhaseId id, long version);

    /** What they are called in the trail. */
    @Query("""
            select id, name, null municipality, null project
            from phase where collaboration_id = :collaboration and id in (:ids)""")
    List<RecordName> trailNames(CollaborationId collaboration, Collection<Long> ids);
}
