package dk.tvaers.economy.settlement;

import dk.tvaers.kernel.CollaborationId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The hours of what was sent. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface HoursRows extends GenericRepository<HoursRow, Long> {

    List<HoursRow> saveAll(Iterable<HoursRow> rows);

    @Query("""
            select * from settlement_hours where collaboration_id = :collaboration and issue_id = :issue
            order by lender_code, borrower_code, loan_id, worked_on, id""")
    List<HoursRow> of(CollaborationId collaboration, IssueId issue);
}
