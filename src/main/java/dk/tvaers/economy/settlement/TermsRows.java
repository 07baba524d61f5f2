package dk.tvaers.economy.settlement;

import dk.tvaers.kernel.CollaborationId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** What the agreement says of settling. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface TermsRows extends GenericRepository<TermsRow, Long> {

    TermsRow save(TermsRow row);

    TermsRow update(TermsRow row);

    @Query("select * from settlement_terms where collaboration_id = :collaboration")
    Optional<TermsRow> of(CollaborationId collaboration);
}
