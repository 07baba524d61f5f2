package dk.tvaers.programme;

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
interface ProgrammeRows extends GenericRepository<ProgrammeRow, ProgrammeId> {

    ProgrammeRow save(ProgrammeRow row);

    ProgrammeRow update(ProgrammeRow row);

    Optional<ProgrammeRow> findById(ProgrammeId id);

    Optional<ProgrammeRow> findByName(String name);

    @Query("""
            select g.id, g.name, g.purpose, g.from_on, g.to_on, count(p.id) projects, g.version
            from programme g left join project p on p.collaboration_id = g.collaboration_id and p.programme_id = g.id
            where g.collaboration_id = :collaboration
            group by g.id, g.name, g.purpose, g.from_on, g.to_on, g.version
            order by g.name
            """)
    List<ProgrammeItem> list(CollaborationId collaboration);

    /** What they are called in the trail. */
    @Query("""
            select id, name, null municipality, null project
            from programme where collaboration_id = :collaboration and id in (:ids)""")
    List<RecordName> trailNames(CollaborationId collaboration, Collection<Long> ids);
}
