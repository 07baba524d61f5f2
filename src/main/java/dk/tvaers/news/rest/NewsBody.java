package dk.tvaers.news.rest;

import dk.tvaers.news.NewsItem;
import dk.tvaers.news.NewsPostId;
import dk.tvaers.news.NewsState;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "NewsPost")
record NewsBody(
        NewsPostId id,
        String title,

        @Schema(description = "Plain text; an empty line parts paragraphs")
        String text,

        NewsState state,

        @Schema(description = "The name of who wrote it") String author,

        Instant createdAt,
        @Nullable Instant publishedAt,

        @Schema(description = "When its words were last changed after it was published") @Nullable
        Instant changedAt,

        @Nullable Instant withdrawnAt) {

    static NewsBody of(NewsItem post) {
        return new NewsBody(
                post.id(),
                post.title(),
                post.text(),
                post.state(),
                post.author(),
                post.createdAt(),
                post.publishedAt(),
                post.changedAt(),
                post.withdrawnAt());
    }
}
