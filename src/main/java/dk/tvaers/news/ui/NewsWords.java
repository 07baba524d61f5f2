package dk.tvaers.news.ui;

import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import dk.tvaers.news.NewsItem;
import java.time.Instant;

/** Says who wrote a post and when. */
record NewsWords(Texts texts) {

    String standing(NewsItem post) {
        String byline =
                switch (post.state()) {
                    case DRAFT -> texts.get("news.by.draft", post.author(), day(post.createdAt()));
                    case PUBLISHED -> texts.get("news.by.published", post.author(), day(published(post)));
                    case WITHDRAWN -> texts.get("news.by.withdrawn", post.author(), day(withdrawn(post)));
                };
        Instant changed = post.changedAt();
        return changed == null ? byline : byline + " · " + texts.get("news.by.changed", day(changed));
    }

    String day(Instant at) {
        return new Dates(texts).words(Now.date(at));
    }

    static Instant published(NewsItem post) {
        Instant at = post.publishedAt();
        return at == null ? post.createdAt() : at;
    }

    private static Instant withdrawn(NewsItem post) {
        Instant at = post.withdrawnAt();
        return at == null ? post.createdAt() : at;
    }
}
