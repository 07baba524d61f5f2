package dk.tvaers.kit.rest;

import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.PersonId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface IdempotentAnswers extends GenericRepository<IdempotentAnswer, String> {

    /**
     * The caller's keys from before an instant, the given one first if it is among them. It waits for nobody: reading
     * without a lock, it does not see the key that another request of the caller has just taken.
     */
    @Query("""
            select idempotency_key from idempotent_answer
            where collaboration_id = :collaboration and person_id = :person and answered_at < :before
            order by idempotency_key = :key desc, idempotency_key limit 100
            """)
    List<String> old(CollaborationId collaboration, PersonId person, String key, Instant before);

    @Query("""
            delete from idempotent_answer
            where collaboration_id = :collaboration and person_id = :person and idempotency_key in (:keys)
            """)
    int forget(CollaborationId collaboration, PersonId person, List<String> keys);

    /** Takes the key, or waits for whoever has it and then locks what was answered. */
    @Query("""
            insert into idempotent_answer
              (collaboration_id, person_id, idempotency_key, request_hash, status, answered_at)
            select collaboration_id, id, :key, :hash, 0, :at from person
            where collaboration_id = :collaboration and id = :person
            on duplicate key update answered_at = idempotent_answer.answered_at
            """)
    int take(CollaborationId collaboration, PersonId person, String key, String hash, Instant at);

    @Query("""
            select * from idempotent_answer
            where collaboration_id = :collaboration and person_id = :person and idempotency_key = :key for update
            """)
    IdempotentAnswer read(CollaborationId collaboration, PersonId person, String key);

    @Query("""
            update idempotent_answer set status = :status, body = :body, location = :location
            where collaboration_id = :collaboration and person_id = :person and idempotency_key = :key
            """)
    int answer(
            CollaborationId collaboration,
            PersonId person,
            String key,
            int status,
            @Nullable String body,
            @Nullable String location);
}
