package dk.tvaers.collaboration;

import dk.tvaers.audit.RecordName;
import dk.tvaers.kernel.CollaborationId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AgreementRows extends GenericRepository<AgreementRow, AgreementId> {

    AgreementRow save(AgreementRow row);

    /** All versions, the newest first. */
    @Query("""
        select id, title, scope, valid_from, case_number, supersedes_id, recorded_at
        from agreement where collaboration_id = :collaboration order by id desc""")
    List<AgreementItem> list(CollaborationId collaboration);

    /** What they are called in the trail. */
    @Query("""
            select id, title name, null municipality, null project
            from agreement where collaboration_id = :collaboration and id in (:ids)""")
    List<RecordName> trailNames(CollaborationId collaboration, Collection<Long> ids);
}
