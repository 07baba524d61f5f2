package dk.tvaers.demo;

import dk.tvaers.kernel.Csv;
import dk.tvaers.message.Messages;
import dk.tvaers.news.News;
import dk.tvaers.news.NewsData;
import dk.tvaers.news.NewsItem;
import dk.tvaers.news.NewsPostId;
import dk.tvaers.news.NewsState;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalTime;

/** Lets the coordinator write posts; what the programme leaders were told long ago, they have read. */
@Singleton
@Order(70)
final class Telling implements Act {

    private static final LocalTime AFTERNOON = LocalTime.of(14, 0);
    private static final int READ_DAYS_AGO = 20;

    private final News news;
    private final Messages messages;

    Telling(News news, Messages messages) {
        this.news = news;
        this.messages = messages;
    }

    @Override
    public void write(Scene scene) {
        Data.rows("news", scene.slug()).forEach(row -> write(scene, row));
        Instant read = at(scene, READ_DAYS_AGO);
        scene.members().forEach(member -> scene.script()
                .at(read, () -> scene.programmeLeader(read, member.code(), () -> messages.readAll())));
    }

    private void write(Scene scene, Csv.Row row) {
        Instant at = at(scene, Integer.parseInt(row.get("days_ago")));
        scene.script()
                .at(
                        at,
                        () -> scene.coordinator(at, () -> {
                            NewsPostId id = news.create(new NewsData(row.get("title"), row.get("text")));
                            if (NewsState.valueOf(row.get("state")) == NewsState.PUBLISHED) {
                                NewsItem post = news.get(id);
                                news.publish(id, post.version());
                            }
                        }));
    }

    private static Instant at(Scene scene, int daysAgo) {
        return scene.months().at(scene.months().today().minusDays(daysAgo), AFTERNOON);
    }
}
