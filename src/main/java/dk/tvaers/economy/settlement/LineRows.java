package dk.tvaers.economy.settlement;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The lines of what was sent. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface LineRows extends GenericRepository<LineRow, SettlementLineId> {

    List<LineRow> saveAll(Iterable<LineRow> rows);

    Optional<LineRow> findById(SettlementLineId id);

    Optional<LineRow> findByIssueIdAndLineNumber(IssueId issue, int lineNumber);

    List<LineRow> findByIssueIdOrderByLineNumber(IssueId issue);
}
