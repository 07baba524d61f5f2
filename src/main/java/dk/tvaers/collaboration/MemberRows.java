package dk.tvaers.collaboration;

import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MemberRows extends GenericRepository<MemberRow, MunicipalityCode> {

    MemberRow save(MemberRow row);

    boolean existsByMunicipalityCode(MunicipalityCode code);
}
