package dk.tvaers.loan;

import dk.tvaers.kernel.CollaborationId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ApprovalRows extends GenericRepository<ApprovalRow, LoanApprovalId> {

    ApprovalRow save(ApprovalRow row);

    @Query(
            "select * from loan_approval where collaboration_id = :collaboration and loan_id = :loan order by approved_at, id")
    List<ApprovalRow> list(CollaborationId collaboration, LoanId loan);
}
