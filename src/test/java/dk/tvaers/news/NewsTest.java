package dk.tvaers.news;

import static dk.tvaers.testkit.Fresh.GLOSTRUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.access.Grant;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.Paging;
import dk.tvaers.kit.mail.Mail;
import dk.tvaers.testkit.Due;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Postbox;
import dk.tvaers.testkit.Sql;
import dk.tvaers.testkit.Visitor;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class NewsTest {

    private final News news = Portal.bean(News.class);
    private final Fresh fresh = Fresh.collaboration(GLOSTRUP);
    private final PersonId coordinator = fresh.person("Koordinator", null);
    private final Visitor reader = Visitor.with(Role.READER, fresh.ref(), GLOSTRUP.value(), null);

    @Test
    void aDraftIsSeenByWritersOnlyAndAPublishedPostByAll() {
        NewsPostId id = written("Frist på fredag");
        assertThatThrownBy(() -> asReader(() -> news.get(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> asReader(() -> news.list(NewsState.DRAFT, Paging.of(0, 10))))
                .isInstanceOf(Forbidden.class);
        assertThat(asReader(() -> news.fresh(5))).isEmpty();
        publish(id);
        assertThat(asReader(() -> news.get(id)).title()).isEqualTo("Frist på fredag");
        assertThat(asReader(() -> news.fresh(5))).hasSize(1);
        withdraw(id);
        assertThatThrownBy(() -> asReader(() -> news.get(id))).isInstanceOf(NotFound.class);
        assertThat(asReader(() -> news.fresh(5))).isEmpty();
        assertThat(asCoordinator(() -> news.list(NewsState.WITHDRAWN, Paging.of(0, 10)))
                        .total())
                .isEqualTo(1);
    }

    @Test
    void postsStandNewestFirstAndOldOnesLeaveTheStartPage() throws Exception {
        Now.at(Now.instant().minus(Duration.ofDays(31)), () -> {
            publish(written("Gammel"));
            return true;
        });
        Now.at(Now.instant().minus(Duration.ofDays(2)), () -> {
            publish(written("Nyere"));
            return true;
        });
        publish(written("Nyest"));
        assertThat(asReader(() -> news.list(NewsState.PUBLISHED, Paging.of(0, 10)))
                        .items())
                .extracting(NewsItem::title)
                .containsExactly("Nyest", "Nyere", "Gammel");
        assertThat(asReader(() -> news.fresh(5))).extracting(NewsItem::title).containsExactly("Nyest", "Nyere");
    }

    @Test
    void whoHasALogInIsWrittenToOnceAlsoWhenThePostIsWithdrawnAndPublishedAgain() {
        fresh.person("Uden login", GLOSTRUP);
        NewsPostId id = written("Frist på fredag");
        assertThat(publish(id).atOnce()).isEqualTo(1);
        withdraw(id);
        assertThat(publish(id).atOnce()).isZero();
        Due.run();
        assertThat(Postbox.of(reader.email())).hasSize(1);
        assertThat(messages()).isEqualTo(1);
    }

    @Test
    void whoHasSaidNoToSuchMailsIsToldBehindTheBellOnly() {
        assertThat(reader.call(
                                "PUT",
                                "/api/v1/collaborations/" + fresh.ref().slug() + "/me/mail-choices/news",
                                "{\"delivery\":\"NONE\"}")
                        .statusCode())
                .isEqualTo(200);
        Mail.Posted posted = publish(written("Frist på fredag"));
        assertThat(posted.unwanted()).isEqualTo(1);
        assertThat(posted.atOnce()).isZero();
        assertThat(messages()).isEqualTo(1);
    }

    @Test
    void aChangeAfterPublicationIsSaidWritesToNobodyAndStandsInTheTrail() {
        NewsPostId id = written("Frist på fredag");
        publish(id);
        long version = asCoordinator(() -> news.get(id)).version();
        change(id, version, "Frist på mandag");
        assertThat(asReader(() -> news.get(id)).changedAt()).isNotNull();
        assertThat(messages()).isEqualTo(1);
        assertThat(Sql.strings("select act from audit_entry where record_kind = 'news-post' and record_id = "
                        + id.value() + " order by id"))
                .containsExactly("created", "published", "changed");
        assertThatThrownBy(() -> change(id, version, "Frist på tirsdag")).isInstanceOf(Conflict.class);
    }

    @Test
    void aPostHasTitleAndTextAndIsPublishedOnce() {
        assertThatThrownBy(() -> written(" ")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> written("x".repeat(151))).isInstanceOf(Invalid.class);
        NewsPostId id = written("Frist på fredag");
        assertThatThrownBy(() -> withdraw(id)).isInstanceOf(RuleBroken.class);
        publish(id);
        assertThatThrownBy(() -> publish(id)).isInstanceOf(RuleBroken.class);
    }

    private NewsPostId written(String title) {
        return asCoordinator(() -> news.create(new NewsData(title, "Indsend status senest kl. 12.")));
    }

    private Mail.Posted publish(NewsPostId id) {
        return asCoordinator(() -> news.publish(id, news.get(id).version()));
    }

    private void withdraw(NewsPostId id) {
        asCoordinator(() -> {
            news.withdraw(id, news.get(id).version());
            return id;
        });
    }

    private void change(NewsPostId id, long version, String title) {
        asCoordinator(() -> {
            news.change(id, version, new NewsData(title, "Indsend status senest kl. 12."));
            return id;
        });
    }

    private long messages() {
        return fresh.count("select count(*) from message where collaboration_id = ?");
    }

    private <T> T asReader(Callable<T> call) {
        return fresh.as(Role.READER, GLOSTRUP, null, call);
    }

    private <T> T asCoordinator(Callable<T> call) {
        return fresh.as(coordinator, List.of(new Grant(Role.COORDINATOR, null, null, null)), call);
    }
}
