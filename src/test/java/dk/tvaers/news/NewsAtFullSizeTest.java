package dk.tvaers.news;

import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tvaers.access.Role;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.SentStatements;
import dk.tvaers.testkit.Visitor;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A post that many people read. */
@Tag("database")
class NewsAtFullSizeTest {

    private static final int READERS = 200;

    private final News news = Portal.bean(News.class);
    private final Fresh fresh = Fresh.collaboration(GLOSTRUP);

    /** One row behind the bell, one mail and the job that sends it, and nothing read anew for each of them. */
    @Test
    void publishingWritesThreeRowsForEachReaderAndReadsNothingForThem() throws Exception {
        for (int i = 0; i < READERS; i++) {
            Visitor.with(Role.READER, fresh.ref(), GLOSTRUP.value(), null);
        }
        NewsPostId id = fresh.asCoordinator(() -> news.create(new NewsData("Frist på fredag", "Husk status.")));
        long version = fresh.asCoordinator(() -> news.get(id)).version();
        List<String> sent = SentStatements.of(() -> fresh.asCoordinator(() -> news.publish(id, version)));
        assertThat(fresh.count("select count(*) from message where collaboration_id = ?"))
                .isEqualTo(READERS);
        assertThat(sent).hasSizeBetween(3 * READERS, 3 * READERS + 10);
    }
}
