package dk.tvaers.message;

import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.PersonId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MessageRows extends GenericRepository<MessageRow, MessageId> {

    /** Writes a message to a person who can log in; 0 when there is no such person, or when the person was told already. */
    @Query("""
            insert ignore into message (collaboration_id, id, person_id, author_id, kind, occasion, details, path, told_at)
            select p.collaboration_id, :id, p.id, :author, :kind, :occasion, :details, :path, :at
            from person p join account a on a.id = p.account_id and a.closed_at is null
            where p.collaboration_id = :collaboration and p.id = :person
              and not exists (select 1 from message m where m.collaboration_id = :collaboration
                and m.person_id = :person and m.kind = :kind and m.occasion = :occasion)""")
    int write(
            CollaborationId collaboration,
            MessageId id,
            PersonId person,
            @Nullable PersonId author,
            String kind,
            String occasion,
            String details,
            String path,
            Instant at);

    @Query("""
            select m.id as id, a.name as author, m.kind as kind, m.details as details, m.path as path,
              m.told_at as told_at, m.read_at as read_at
            from message m left join person a on a.collaboration_id = m.collaboration_id and a.id = m.author_id
            where m.collaboration_id = :collaboration and m.person_id = :person
              and (:kind is null or m.kind = :kind) and (:onlyUnread = false or m.read_at is null)
            order by m.told_at desc, m.id desc limit :size offset :skip""")
    List<MessageLine> list(
            CollaborationId collaboration,
            PersonId person,
            @Nullable String kind,
            boolean onlyUnread,
            int size,
            long skip);

    @Query("""
            select count(*) from message m where m.collaboration_id = :collaboration and m.person_id = :person
              and (:kind is null or m.kind = :kind) and (:onlyUnread = false or m.read_at is null)""")
    long count(CollaborationId collaboration, PersonId person, @Nullable String kind, boolean onlyUnread);

    @Query("""
            select m.id as id, a.name as author, m.kind as kind, m.details as details, m.path as path,
              m.told_at as told_at, m.read_at as read_at
            from message m left join person a on a.collaboration_id = m.collaboration_id and a.id = m.author_id
            where m.collaboration_id = :collaboration and m.person_id = :person and m.id = :id""")
    Optional<MessageLine> find(CollaborationId collaboration, PersonId person, MessageId id);

    @Query("""
            update message set read_at = :at
            where collaboration_id = :collaboration and person_id = :person and id = :id and read_at is null""")
    int markRead(CollaborationId collaboration, PersonId person, MessageId id, Instant at);

    @Query("""
            update message set read_at = :at
            where collaboration_id = :collaboration and person_id = :person and read_at is null""")
    int markAllRead(CollaborationId collaboration, PersonId person, Instant at);

    /** How each of the persons stands who has something unread; answered from an index alone. */
    @Query("""
            select m.person_id as person, count(*) as unread, max(m.id) as newest from message m
            where m.collaboration_id = :collaboration and m.person_id in (:persons) and m.read_at is null
            group by m.person_id""")
    List<StandingLine> listStandings(CollaborationId collaboration, Collection<PersonId> persons);

    @Query("delete from message where collaboration_id = :collaboration and told_at < :before")
    int forget(CollaborationId collaboration, Instant before);
}
