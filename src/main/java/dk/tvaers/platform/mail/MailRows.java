package dk.tvaers.platform.mail;

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
interface MailRows extends GenericRepository<MailRow, MailId> {

    /** Writes a mail; 0 when the person has or awaits one of the same kind and occasion. */
    @Query("""
            insert ignore into mail (collaboration_id, id, person_id, author_id, kind, occasion, language, confidential,
              state, subject, body, written_at, expires_at, attempts, failure)
            select collaboration_id, :id, id, :author, :kind, :occasion, :language, :confidential,
              :state, :subject, :body, :at, :expiresAt, 0, :failure
            from person p where p.collaboration_id = :collaboration and p.id = :person
              and not exists (select 1 from mail m where m.collaboration_id = :collaboration
                and m.person_id = :person and m.kind = :kind and m.occasion = :occasion)""")
    int write(
            CollaborationId collaboration,
            MailId id,
            PersonId person,
            @Nullable PersonId author,
            String kind,
            String occasion,
            String language,
            boolean confidential,
            String state,
            String subject,
            @Nullable String body,
            Instant at,
            @Nullable Instant expiresAt,
            @Nullable String failure);

    Optional<MailRow> findById(MailId id);

    @Query("select * from mail where collaboration_id = :collaboration and id = :id for update")
    Optional<MailRow> lock(CollaborationId collaboration, MailId id);

    @Query("""
            select p.id as id, p.name as name, coalesce(p.email, a.email) as email,
              coalesce(a.language, 'da') as language, c.delivery as choice
            from person p
            left join account a on a.id = p.account_id
            left join mail_choice c on c.collaboration_id = p.collaboration_id and c.person_id = p.id and c.kind = :kind
            where p.collaboration_id = :collaboration and p.id in (:persons)
            order by p.id""")
    List<Recipient> listRecipients(CollaborationId collaboration, Collection<PersonId> persons, String kind);

    /** From now on nobody may take it for unsent: 0 when somebody else has it. */
    @Query("""
            update mail set state = 'SENDING', attempts = attempts + 1
            where collaboration_id = :collaboration and id = :id and state = 'WAITING'""")
    int begin(CollaborationId collaboration, MailId id);

    /** Another try that did not get as far as handing it over. */
    @Query("""
            update mail set state = 'WAITING', attempts = :attempts, failure = :failure
            where collaboration_id = :collaboration and id = :id and state in ('WAITING', 'SENDING')""")
    int postpone(CollaborationId collaboration, MailId id, int attempts, String failure);

    /** The end of it; of a confidential one the text goes. */
    @Query("""
            update mail set state = :state, failure = :failure, settled_at = :at,
              body = case when confidential then null else body end
            where collaboration_id = :collaboration and id = :id and state not in ('SENT', 'IN_DIGEST')""")
    int settle(CollaborationId collaboration, MailId id, String state, @Nullable String failure, Instant at);

    @Query("""
            update mail set state = 'WAITING', attempts = 0, failure = null, settled_at = null
            where collaboration_id = :collaboration and id = :id and state in ('DEAD', 'UNCERTAIN')
              and body is not null""")
    int revive(CollaborationId collaboration, MailId id);

    @Query("""
            select * from mail where collaboration_id = :collaboration and person_id = :person and kind = :kind
              and occasion = :occasion""")
    Optional<MailRow> findDigest(CollaborationId collaboration, PersonId person, String kind, String occasion);

    /** What waits for a person's digest, oldest first. */
    @Query("""
            select * from mail where collaboration_id = :collaboration and person_id = :person and state = 'HELD'
            order by id for update""")
    List<MailRow> lockHeld(CollaborationId collaboration, PersonId person);

    @Query("""
            update mail set state = 'IN_DIGEST', digest_id = :digest, settled_at = :at
            where collaboration_id = :collaboration and id in (:ids) and state = 'HELD'""")
    int gather(CollaborationId collaboration, Collection<MailId> ids, MailId digest, Instant at);

    @Query("""
            update mail set state = 'EXPIRED', settled_at = :at
            where collaboration_id = :collaboration and id in (:ids) and state = 'HELD'""")
    int expire(CollaborationId collaboration, Collection<MailId> ids, Instant at);

    @Query("""
            select m.id as id, m.person_id as person_id, p.name as person_name, m.kind as kind, m.subject as subject,
              m.state as state, coalesce(m.settled_at, m.written_at) as at, m.attempts as attempts,
              m.failure as failure, case when m.body is null then 0 else 1 end as kept
            from mail m join person p on p.collaboration_id = m.collaboration_id and p.id = m.person_id
            where m.collaboration_id = :collaboration and (:state is null or m.state = :state)
            order by m.id desc limit :size offset :skip""")
    List<MailLine> list(CollaborationId collaboration, @Nullable String state, int size, long skip);

    @Query("""
            select count(*) from mail where collaboration_id = :collaboration and (:state is null or state = :state)""")
    long count(CollaborationId collaboration, @Nullable String state);

    /** Loosens old mails from the digest they went with, so that either may go first. */
    @Query("""
            update mail set digest_id = null where collaboration_id = :collaboration and digest_id is not null
              and written_at < :before""")
    int loosen(CollaborationId collaboration, Instant before);

    @Query("""
            delete from mail where collaboration_id = :collaboration and written_at < :before
              and state in ('SENT', 'IN_DIGEST', 'DEAD', 'UNCERTAIN', 'EXPIRED')""")
    int forget(CollaborationId collaboration, Instant before);
}
