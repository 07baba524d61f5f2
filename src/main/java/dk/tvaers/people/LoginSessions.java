package dk.tvaers.people;

import dk.tvaers.kernel.AccountId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface LoginSessions extends GenericRepository<LoginSession, Long> {

    LoginSession save(LoginSession session);

    @Query("""
            select s.* from login_session s join account a on a.id = s.account_id
            where s.id = :id and s.ended_at is null and s.seen_at > :idleSince and a.closed_at is null""")
    Optional<LoginSession> open(long id, Instant idleSince);

    @Query("update login_session set seen_at = :at where id = :id and seen_at < :at")
    void seen(long id, Instant at);

    @Query("update login_session set ended_at = :at where id = :id and ended_at is null")
    void end(long id, Instant at);

    @Query("update login_session set ended_at = :at where account_id = :account and ended_at is null")
    void endAll(AccountId account, Instant at);

    @Query("""
            update login_session set ended_at = :at
            where account_id = :account and id <> :kept and ended_at is null""")
    void endOthers(AccountId account, long kept, Instant at);
}
