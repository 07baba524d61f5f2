package dk.tvaers.collaboration;

import dk.tvaers.audit.RecordName;
import dk.tvaers.kernel.CollaborationId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The tenants themselves; global, so its queries name no collaboration but the one they look for. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface CollaborationRows extends GenericRepository<CollaborationRow, CollaborationId> {

    CollaborationRow save(CollaborationRow row);

    CollaborationRow update(CollaborationRow row);

    Optional<CollaborationRow> findBySlug(String slug);

    boolean existsBySlug(String slug);

    @Query("select * from collaboration where slug = :slug and (closed_on is null or closed_on > :today)")
    Optional<CollaborationRow> findOpen(String slug, LocalDate today);

    @Query("select id, slug, name, closed_on, created_at, version from collaboration order by name")
    List<CollaborationItem> list();

    @Query("select id, slug, name, closed_on, created_at, version from collaboration where slug = :slug")
    Optional<CollaborationItem> item(String slug);

    /** Whose last day in a collaboration is over while nobody has settled what they left behind. */
    @Query("""
        select l.membership_id membership, l.decided_by from leaving l
        join membership s on s.collaboration_id = l.collaboration_id and s.id = l.membership_id
        where l.collaboration_id = :collaboration and l.settled_at is null and s.left_on < :today
        order by l.membership_id""")
    List<DueLeaving> dueLeavings(CollaborationId collaboration, LocalDate today);

    /** Holds every other change of members, offices and agreement back until the transaction ends. */
    @Query("select id from collaboration where id = :collaboration for update")
    Optional<Long> lock(CollaborationId collaboration);

    /** What they are called in the trail. */
    @Query("select id, name, null as municipality, null as project from collaboration where id in (:ids)")
    List<RecordName> trailNames(Collection<Long> ids);
}
