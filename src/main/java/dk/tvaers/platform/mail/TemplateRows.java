package dk.tvaers.platform.mail;

import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.PersonId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TemplateRows extends GenericRepository<TemplateRow, String> {

    @Query("select * from mail_template where collaboration_id = :collaboration")
    List<TemplateRow> list(CollaborationId collaboration);

    @Query("""
            select * from mail_template
            where collaboration_id = :collaboration and kind = :kind and language = :language""")
    Optional<TemplateRow> find(CollaborationId collaboration, String kind, String language);

    /** The first wording of its own; 0 when there is one already. */
    @Query("""
            insert ignore into mail_template (collaboration_id, kind, language, subject, body, changed_by, version)
            select collaboration_id, :kind, :language, :subject, :body, id, 1 from person
            where collaboration_id = :collaboration and id = :by""")
    int add(CollaborationId collaboration, String kind, String language, String subject, String body, PersonId by);

    @Query("""
            update mail_template set subject = :subject, body = :body, changed_by = :by, version = version + 1
            where collaboration_id = :collaboration and kind = :kind and language = :language and version = :version""")
    int change(
            CollaborationId collaboration,
            String kind,
            String language,
            String subject,
            String body,
            PersonId by,
            long version);

    @Query("""
            delete from mail_template
            where collaboration_id = :collaboration and kind = :kind and language = :language and version = :version""")
    int drop(CollaborationId collaboration, String kind, String language, long version);
}
