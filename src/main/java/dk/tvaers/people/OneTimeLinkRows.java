package dk.tvaers.people;

import dk.tvaers.kernel.AccountId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OneTimeLinkRows extends GenericRepository<OneTimeLink, String> {

    OneTimeLink save(OneTimeLink link);

    @Query("select * from one_time_link where secret_hash = :hash and used_at is null and expires_at > :now")
    Optional<OneTimeLink> usable(String hash, Instant now);

    /** Uses a link up: 1 for the one who does, 0 for whoever comes too late. */
    @Query("""
            update one_time_link set used_at = :now
            where secret_hash = :hash and used_at is null and expires_at > :now""")
    int use(String hash, Instant now);

    @Query(
            "update one_time_link set expires_at = :now where account_id = :account and used_at is null and expires_at > :now")
    void voidOf(AccountId account, Instant now);

    @Query("""
            update one_time_link set expires_at = :now
            where purpose = 'FIRST_OPERATOR' and used_at is null and expires_at > :now""")
    void voidFirstOperator(Instant now);
}
