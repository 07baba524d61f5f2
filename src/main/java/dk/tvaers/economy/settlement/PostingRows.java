package dk.tvaers.economy.settlement;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Who owes what by what was sent. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PostingRows extends GenericRepository<PostingRow, Long> {

    List<PostingRow> saveAll(Iterable<PostingRow> rows);

    List<PostingRow> findByIssueIdOrderByMunicipalityCode(IssueId issue);
}
