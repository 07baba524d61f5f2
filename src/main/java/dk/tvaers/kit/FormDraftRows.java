package dk.tvaers.kit;

import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.PersonId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FormDraftRows extends GenericRepository<FormDraft, String> {

    @Query("""
            select content from form_draft
            where collaboration_id = :collaboration and person_id = :person and form = :form
            """)
    Optional<String> content(CollaborationId collaboration, PersonId person, String form);

    @Query("""
            insert into form_draft (collaboration_id, person_id, form, content, saved_at)
            select collaboration_id, id, :form, :content, :at from person
            where collaboration_id = :collaboration and id = :person
            on duplicate key update content = values(content), saved_at = values(saved_at)
            """)
    int keep(CollaborationId collaboration, PersonId person, String form, String content, Instant at);

    @Query("delete from form_draft where collaboration_id = :collaboration and person_id = :person and form = :form")
    int drop(CollaborationId collaboration, PersonId person, String form);
}
