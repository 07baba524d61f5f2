package dk.tvaers.news;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who sees a post. */
public enum NewsState {
    /** Nobody but those who write posts. */
    DRAFT,
    PUBLISHED,
    /** Nobody but those who write posts, any more. */
    WITHDRAWN;

    static NewsState of(@Nullable Instant publishedAt, @Nullable Instant withdrawnAt) {
        if (withdrawnAt != null) {
            return WITHDRAWN;
        }
        return publishedAt == null ? DRAFT : PUBLISHED;
    }
}
