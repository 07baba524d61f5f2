package dk.tvaers.loan.specialist;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** How full costs were reckoned. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface RateCalculationRows extends GenericRepository<RateCalculation, RateId> {

    RateCalculation save(RateCalculation row);

    Optional<RateCalculation> findByRateId(RateId id);
}
