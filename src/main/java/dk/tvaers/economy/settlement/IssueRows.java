package dk.tvaers.economy.settlement;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** Settlements as they were sent. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface IssueRows extends GenericRepository<IssueRow, IssueId> {

    IssueRow save(IssueRow row);

    Optional<IssueRow> findById(IssueId id);
}
