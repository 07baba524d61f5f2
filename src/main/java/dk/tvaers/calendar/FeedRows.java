package dk.tvaers.calendar;

import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.PersonId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The addresses of people's calendars. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface FeedRows extends GenericRepository<FeedRow, PersonId> {

    @Query("select made_at as made_at, read_on as read_on from calendar_feed"
            + " where collaboration_id = :collaboration and person_id = :person")
    Optional<FeedItem> find(CollaborationId collaboration, PersonId person);

    /** In place of the one there was, if any. */
    @Query("""
            insert into calendar_feed (collaboration_id, person_id, secret_sha256, made_at)
            values (:collaboration, :person, :secret, :at)
            on duplicate key update secret_sha256 = values(secret_sha256), made_at = values(made_at), read_on = null""")
    void put(CollaborationId collaboration, PersonId person, String secret, Instant at);

    @Query("delete from calendar_feed where collaboration_id = :collaboration and person_id = :person")
    int remove(CollaborationId collaboration, PersonId person);

    /** The account whose it is. */
    @Query("""
            select p.account_id as id from calendar_feed f
            join person p on p.collaboration_id = f.collaboration_id and p.id = f.person_id
            where f.collaboration_id = :collaboration and f.secret_sha256 = :secret and p.account_id is not null""")
    Optional<Long> findAccount(CollaborationId collaboration, String secret);

    /** Once a day: calendars ask every few minutes. */
    @Query("""
            update calendar_feed set read_on = :today where collaboration_id = :collaboration and secret_sha256 = :secret
              and (read_on is null or read_on < :today)""")
    int noteRead(CollaborationId collaboration, String secret, LocalDate today);
}
