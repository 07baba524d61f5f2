package dk.tvaers.economy.settlement;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** What the shares of what was sent rest on. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface BasisRows extends GenericRepository<BasisRow, Long> {

    List<BasisRow> saveAll(Iterable<BasisRow> rows);

    List<BasisRow> findByIssueId(IssueId issue);

    Optional<BasisRow> findByIssueIdAndBasisNumber(IssueId issue, int basisNumber);
}
