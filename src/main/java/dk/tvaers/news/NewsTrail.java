package dk.tvaers.news;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Right;
import dk.tvaers.audit.TrailKind;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** What the trail tells of posts. What stood in one before it was published is told only to those who write them. */
@Factory
final class NewsTrail {

    @Singleton
    @Named("trail-news-post")
    TrailKind posts(NewsRows rows, CurrentContext context) {
        return new TrailKind("news-post", Right.SEE_COLLABORATION, "created", "changed", "published", "withdrawn")
                .fields(NewsPost.class)
                .untold("authorId", "createdAt", "changedAt", "publishedAt", "withdrawnAt")
                .valuesOnlyWith(Right.WRITE_NEWS, "created", "changed", "published", "withdrawn")
                .records(NewsPostId.class, ids -> rows.trailNames(context.collaborationId(), ids));
    }
}
