package dk.tvaers.kit.rest;

import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.PersonId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface IdempotentAnswers extends GenericRepository<IdempotentAnswer, String> {

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
