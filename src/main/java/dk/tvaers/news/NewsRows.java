package dk.tvaers.news;

import dk.tvaers.audit.RecordName;
import dk.tvaers.kernel.CollaborationId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface NewsRows extends GenericRepository<NewsPost, NewsPostId> {

    NewsPost save(NewsPost post);

    NewsPost update(NewsPost post);

    Optional<NewsPost> findById(NewsPostId id);

    @Query("""
            select n.id as id, n.title as title, n.body as body, p.name as author, n.created_at as created_at,
              n.published_at as published_at, n.changed_at as changed_at, n.withdrawn_at as withdrawn_at,
              n.version as version
            from news_post n join person p on p.collaboration_id = n.collaboration_id and p.id = n.author_id
            where n.collaboration_id = :collaboration and n.id = :id""")
    Optional<NewsLine> find(CollaborationId collaboration, NewsPostId id);

    /** @param state {@code DRAFT}, {@code PUBLISHED} or {@code WITHDRAWN} */
    @Query("""
            select n.id as id, n.title as title, n.body as body, p.name as author, n.created_at as created_at,
              n.published_at as published_at, n.changed_at as changed_at, n.withdrawn_at as withdrawn_at,
              n.version as version
            from news_post n join person p on p.collaboration_id = n.collaboration_id and p.id = n.author_id
            where n.collaboration_id = :collaboration and
              case when n.withdrawn_at is not null then 'WITHDRAWN' when n.published_at is null then 'DRAFT'
                else 'PUBLISHED' end = :state
            order by coalesce(n.published_at, n.created_at) desc, n.id desc limit :size offset :skip""")
    List<NewsLine> list(CollaborationId collaboration, String state, int size, long skip);

    @Query("""
            select count(*) from news_post n where n.collaboration_id = :collaboration and
              case when n.withdrawn_at is not null then 'WITHDRAWN' when n.published_at is null then 'DRAFT'
                else 'PUBLISHED' end = :state""")
    long count(CollaborationId collaboration, String state);

    @Query("""
            select n.id as id, n.title as title, n.body as body, p.name as author, n.created_at as created_at,
              n.published_at as published_at, n.changed_at as changed_at, n.withdrawn_at as withdrawn_at,
              n.version as version
            from news_post n join person p on p.collaboration_id = n.collaboration_id and p.id = n.author_id
            where n.collaboration_id = :collaboration and n.published_at >= :since and n.withdrawn_at is null
            order by n.published_at desc, n.id desc limit :size""")
    List<NewsLine> listSince(CollaborationId collaboration, Instant since, int size);

    /** Everybody who can log in and has a role today. */
    @Query("""
            select distinct p.id from person p
            join account a on a.id = p.account_id and a.closed_at is null
            join role_grant g on g.collaboration_id = p.collaboration_id and g.person_id = p.id
              and g.from_on <= :today and (g.to_on is null or g.to_on >= :today)
            where p.collaboration_id = :collaboration and (p.left_on is null or p.left_on >= :today)
            order by p.id""")
    List<Long> listReaders(CollaborationId collaboration, LocalDate today);

    /** What they are called in the trail. */
    @Query("""
            select id, title name, null municipality, null project
            from news_post where collaboration_id = :collaboration and id in (:ids)""")
    List<RecordName> trailNames(CollaborationId collaboration, Collection<Long> ids);
}
