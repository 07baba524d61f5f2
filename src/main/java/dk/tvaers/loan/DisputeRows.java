package dk.tvaers.loan;

import dk.tvaers.kernel.CollaborationId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DisputeRows extends GenericRepository<DisputeRow, LoanDisputeId> {

    DisputeRow save(DisputeRow row);

    DisputeRow update(DisputeRow row);

    @Query("select * from loan_dispute where collaboration_id = :collaboration and id = :id for update")
    Optional<DisputeRow> lock(CollaborationId collaboration, LoanDisputeId id);

    @Query("select * from loan_dispute where collaboration_id = :collaboration and id = :id")
    Optional<DisputeRow> find(CollaborationId collaboration, LoanDisputeId id);

    /** The entries of which a dispute is open. */
    @Query("""
            select entry_id from loan_dispute
            where collaboration_id = :collaboration and loan_id = :loan and settled_at is null""")
    List<Long> listOpen(CollaborationId collaboration, LoanId loan);

    @Query("""
            select d.id as id, d.entry_id as entry, d.reason as reason, d.opened_at as opened_at, o.name as opened_by,
              d.dispute_outcome as outcome, d.settled_at as settled_at, s.name as settled_by, d.version as version
            from loan_dispute d
            left join person o on o.collaboration_id = d.collaboration_id and o.id = d.opened_by
            left join person s on s.collaboration_id = d.collaboration_id and s.id = d.settled_by
            where d.collaboration_id = :collaboration and d.loan_id = :loan
            order by d.settled_at is not null, d.opened_at, d.id""")
    List<DisputeItem> list(CollaborationId collaboration, LoanId loan);
}
