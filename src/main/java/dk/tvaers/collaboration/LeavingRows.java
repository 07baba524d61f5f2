package dk.tvaers.collaboration;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface LeavingRows extends GenericRepository<LeavingRow, MembershipId> {

    LeavingRow save(LeavingRow row);

    LeavingRow update(LeavingRow row);

    Optional<LeavingRow> findByMembershipId(MembershipId id);

    long deleteByMembershipId(MembershipId id);
}
