package dk.tvaers.loan;

import dk.tvaers.kernel.CollaborationId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MonthRows extends GenericRepository<MonthRow, LoanMonthId> {

    MonthRow save(MonthRow row);

    @Query(
            "select * from loan_month_confirmed where collaboration_id = :collaboration and loan_id = :loan order by month_on")
    List<MonthRow> list(CollaborationId collaboration, LoanId loan);
}
