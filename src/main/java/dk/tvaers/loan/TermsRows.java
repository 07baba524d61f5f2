package dk.tvaers.loan;

import dk.tvaers.kernel.CollaborationId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TermsRows extends GenericRepository<TermsRow, LoanTermsId> {

    TermsRow save(TermsRow row);

    @Query("select * from loan_terms where collaboration_id = :collaboration and loan_id = :loan order by terms_number")
    List<TermsRow> list(CollaborationId collaboration, LoanId loan);
}
