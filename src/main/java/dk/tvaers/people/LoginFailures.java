package dk.tvaers.people;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;

@JdbcRepository(dialect = Dialect.MYSQL)
interface LoginFailures extends GenericRepository<LoginFailure, String> {

    /** Makes sure there is a row and locks it, whether it was there or not. */
    @Query("""
            insert into login_failure (kind, subject, failures, last_at) values (:kind, :subject, 0, :at)
            on duplicate key update failures = failures + 0""")
    void touch(String kind, String subject, Instant at);

    @Query("select * from login_failure where kind = :kind and subject = :subject for update")
    LoginFailure lock(String kind, String subject);

    @Query("update login_failure set failures = :failures, last_at = :at where kind = :kind and subject = :subject")
    void set(String kind, String subject, int failures, Instant at);

    @Query("""
            update login_failure set failures = failures - 1
            where kind = :kind and subject = :subject and failures > 0""")
    void takeBack(String kind, String subject);

    @Query("delete from login_failure where kind = :kind and subject = :subject")
    void forget(String kind, String subject);

    @Query("delete from login_failure where last_at < :before")
    void forgetOlder(Instant before);
}
