package dk.tvaers.loan;

import dk.tvaers.kernel.CollaborationId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DisputeMessageRows extends GenericRepository<DisputeMessageRow, DisputeMessageId> {

    DisputeMessageRow save(DisputeMessageRow row);

    @Query("""
            select m.id as id, m.loan_side as side, p.name as person, m.written_at as written_at, m.words as words
            from loan_dispute_message m
            left join person p on p.collaboration_id = m.collaboration_id and p.id = m.person_id
            where m.collaboration_id = :collaboration and m.dispute_id = :dispute order by m.written_at, m.id""")
    List<DisputeMessage> list(CollaborationId collaboration, LoanDisputeId dispute);
}
