package dk.tvaers.loan;

import dk.tvaers.kernel.CollaborationId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OpenHoursRows extends GenericRepository<OpenHoursRow, HourEntryId> {

    OpenHoursRow save(OpenHoursRow row);

    long deleteById(HourEntryId id);

    @Query(
            "select * from loan_hours_open where collaboration_id = :collaboration and loan_id = :loan order by worked_on, id")
    List<OpenHoursRow> list(CollaborationId collaboration, LoanId loan);
}
