package dk.tvaers.news;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A post with the name of its author. */
@Introspected
record NewsLine(
        @MappedProperty NewsPostId id,
        String title,
        String body,
        String author,
        Instant createdAt,
        @Nullable Instant publishedAt,
        @Nullable Instant changedAt,
        @Nullable Instant withdrawnAt,
        long version) {

    NewsItem item() {
        return new NewsItem(
                id,
                title,
                body,
                NewsState.of(publishedAt, withdrawnAt),
                author,
                createdAt,
                publishedAt,
                changedAt,
                withdrawnAt,
                version);
    }
}
