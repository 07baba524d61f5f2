package dk.tvaers.audit;

import dk.tvaers.kernel.CollaborationId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AuditEntries extends GenericRepository<AuditEntry, Long> {

    String AFTER = """
             and at <= :at and (at < :at or id < :id)
            order by at desc, id desc limit :size
            """;

    AuditEntry save(AuditEntry entry);

    List<AuditEntry> findByRecordKindAndRecordIdOrderById(String recordKind, Long recordId);

    /** Who has done something. */
    @Query("select actor_id from audit_entry where collaboration_id = :collaboration group by actor_id")
    List<Long> listActors(CollaborationId collaboration);

    /** What was done to records, the newest first. */
    @Query("""
            select * from audit_entry where collaboration_id = :collaboration and record_id in (:records)
              and (:kind is null or record_kind = :kind) and (:mark is null or changes like :mark)
            """ + AFTER)
    List<AuditEntry> listOf(
            CollaborationId collaboration,
            Collection<Long> records,
            @Nullable String kind,
            @Nullable String mark,
            Instant at,
            long id,
            int size);

    /** What was done to records of some kinds, the newest first. */
    @Query("""
            select * from audit_entry where collaboration_id = :collaboration and record_kind in (:kinds)
            """ + AFTER)
    List<AuditEntry> listKinds(CollaborationId collaboration, Collection<String> kinds, Instant at, long id, int size);

    /** The trail, the newest first, narrowed by what is not null. */
    @Query("""
            select * from audit_entry where collaboration_id = :collaboration
              and (:since is null or at >= :since)
              and (:actor is null or actor_id = :actor)
              and (:kind is null or record_kind = :kind) and (:act is null or act = :act)
            """ + AFTER)
    List<AuditEntry> list(
            CollaborationId collaboration,
            @Nullable Instant since,
            @Nullable Long actor,
            @Nullable String kind,
            @Nullable String act,
            Instant at,
            long id,
            int size);

    /** The same, of the records alone. */
    @Query("""
            select * from audit_entry where collaboration_id = :collaboration and record_id in (:records)
              and (:since is null or at >= :since)
              and (:actor is null or actor_id = :actor)
              and (:kind is null or record_kind = :kind) and (:act is null or act = :act)
            """ + AFTER)
    List<AuditEntry> listAmong(
            CollaborationId collaboration,
            Collection<Long> records,
            @Nullable Instant since,
            @Nullable Long actor,
            @Nullable String kind,
            @Nullable String act,
            Instant at,
            long id,
            int size);
}
