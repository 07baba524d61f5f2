package dk.tvaers.news;

import dk.tvaers.kernel.PersonId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("news_post")
record NewsPost(
        @Id NewsPostId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        String title,
        String body,
        PersonId authorId,
        Instant createdAt,
        @Nullable Instant publishedAt,
        @Nullable Instant changedAt,
        @Nullable Instant withdrawnAt,
        @Version @Nullable Long version) {

    NewsState state() {
        return NewsState.of(publishedAt, withdrawnAt);
    }

    /** A published one says from when its words are. */
    NewsPost with(NewsData data, Instant at) {
        return new NewsPost(
                id,
                collaborationId,
                data.title(),
                data.text(),
                authorId,
                createdAt,
                publishedAt,
                publishedAt == null ? null : at,
                withdrawnAt,
                version);
    }

    /** One that is shown again keeps the day of its first publication. */
    NewsPost published(Instant at) {
        return new NewsPost(
                id,
                collaborationId,
                title,
                body,
                authorId,
                createdAt,
                publishedAt == null ? at : publishedAt,
                changedAt,
                null,
                version);
    }

    NewsPost withdrawn(Instant at) {
        return new NewsPost(id, collaborationId, title, body, authorId, createdAt, publishedAt, changedAt, at, version);
    }
}
