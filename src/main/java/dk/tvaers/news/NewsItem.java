package dk.tvaers.news;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A post as it is read.
 *
 * @param publishedAt when it was first published; null for a draft
 * @param changedAt when its words were last changed after that; null when they were not
 * @param withdrawnAt since when it is shown to nobody else; null when it is
 */
public record NewsItem(
        NewsPostId id,
        String title,
        String text,
        NewsState state,
        String author,
        Instant createdAt,
        @Nullable Instant publishedAt,
        @Nullable Instant changedAt,
        @Nullable Instant withdrawnAt,
        long version) {}
