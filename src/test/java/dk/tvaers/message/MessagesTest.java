package dk.tvaers.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tvaers.access.Grant;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kit.Paging;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.bell.Bell;
import dk.tvaers.kit.bell.Message;
import dk.tvaers.kit.bell.MessageKind;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Sql;
import dk.tvaers.testkit.Visitor;
import io.micronaut.transaction.TransactionOperations;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class MessagesTest {

    private final Messages messages = Portal.bean(Messages.class);
    private final Fresh fresh = Fresh.collaboration();
    private final PersonId coordinator = fresh.person("Kåre Koordinator", null);
    private final PersonId reader = known(Visitor.with(Role.READER, fresh.ref(), null, null));
    private final PersonId other = known(Visitor.with(Role.READER, fresh.ref(), null, null));

    @Test
    void eachSeesTheirOwnInTheirLanguageNewestFirst() throws Exception {
        Now.at(Now.instant().minusSeconds(60), () -> {
            ring("første", reader);
            return true;
        });
        ring("anden", reader);
        assertThat(as(reader, () -> messages.list(null, false, Paging.of(0, 10)).items()))
                .extracting(message -> message.sentence(Texts.in(Texts.DANISH)))
                .containsExactly("Nyt fra koordinatoren: anden", "Nyt fra koordinatoren: første");
        assertThat(as(other, messages::unread)).isZero();
    }

    @Test
    void nobodyIsToldTwiceOrOfTheirOwnActsAndWhoHasNoLogInIsLeftOut() {
        PersonId without = fresh.person("Uden login", null);
        ring("første", reader, reader, coordinator, without);
        ring("første", reader);
        ringAs(reader, Role.READER, "egen", reader);
        assertThat(fresh.count("select count(*) from message where collaboration_id = ?"))
                .isEqualTo(1);
    }

    @Test
    void oneIsReadOrAllAndAnothersIsNotThere() {
        ring("første", reader, other);
        ring("anden", reader);
        MessageId first = as(reader, () -> messages.list(null, true, Paging.of(0, 10)))
                .items()
                .getFirst()
                .id();
        assertThatThrownBy(() -> as(other, () -> messages.read(first))).isInstanceOf(NotFound.class);
        assertThat(as(reader, () -> messages.read(first)).read()).isTrue();
        assertThat(as(reader, messages::unread)).isEqualTo(1);
        assertThat(as(reader, messages::readAll)).isEqualTo(1);
        assertThat(as(reader, messages::unread)).isZero();
        assertThat(as(other, messages::unread)).isEqualTo(1);
    }

    @Test
    void aKindIsChosenAmongAll() {
        ring("første", reader);
        assertThat(as(reader, () -> messages.list("news", false, Paging.of(0, 10))
                        .total()))
                .isEqualTo(1);
        assertThat(as(reader, () -> messages.list("role", false, Paging.of(0, 10))
                        .total()))
                .isZero();
    }

    @Test
    void whatIsThreeMonthsOldIsForgotten() throws Exception {
        Instant old = Now.instant().minus(MessageSweeping.KEPT).minusSeconds(60);
        Now.at(old, () -> {
            ring("gammel", reader);
            return true;
        });
        Now.at(old.plus(Duration.ofMinutes(2)), () -> {
            ring("næsten", reader);
            return true;
        });
        fresh.asCoordinator(() -> {
            Portal.bean(MessageSweeping.class).run();
            return true;
        });
        assertThat(as(reader, () -> messages.list(null, false, Paging.of(0, 10)).items()))
                .extracting(message -> message.details().getFirst())
                .containsExactly("næsten");
    }

    @Test
    void anOpenPageIsToldWithinTwoSecondsAlsoOfWhatAnotherInstanceWroteAndRead() throws Exception {
        BlockingQueue<Long> told = new LinkedBlockingQueue<>();
        Watch.Following following = as(reader, () -> Portal.bean(Watch.class).follow(told::add));
        assertThat(told.poll(2, TimeUnit.SECONDS)).isZero();
        Fresh.sql(
                "insert into message (collaboration_id, id, person_id, kind, occasion, details, path, told_at)"
                        + " values (?, ?, ?, 'news', 'elsewhere', '[\"Andetsteds\"]', 'nyt', now(6))",
                fresh.ref().id().value(),
                MessageId.next().value(),
                reader.value());
        assertThat(told.poll(2, TimeUnit.SECONDS)).isEqualTo(1);
        Fresh.sql("update message set read_at = now(6) where person_id = ?", reader.value());
        assertThat(told.poll(2, TimeUnit.SECONDS)).isZero();
        following.stop();
        ring("bagefter", reader);
        assertThat(told.poll(1500, TimeUnit.MILLISECONDS)).isNull();
    }

    private void ring(String what, PersonId... persons) {
        ringAs(coordinator, Role.COORDINATOR, what, persons);
    }

    private void ringAs(PersonId actor, Role role, String what, PersonId... persons) {
        fresh.as(
                actor,
                List.of(new Grant(role, null, null, null)),
                () -> inTransaction(() -> Portal.bean(Bell.class)
                        .ring(
                                new Message(new MessageKind("news", "news.message"), what, List.of(what), "nyt"),
                                List.of(persons))));
    }

    private <T> T as(PersonId person, Callable<T> call) {
        return fresh.as(person, List.of(new Grant(Role.READER, null, null, null)), call);
    }

    @SuppressWarnings("unchecked")
    private static boolean inTransaction(Runnable work) {
        return ((TransactionOperations<Object>) Portal.bean(TransactionOperations.class)).executeWrite(status -> {
            work.run();
            return true;
        });
    }

    private static PersonId known(Visitor visitor) {
        return new PersonId(Long.parseLong(Sql.strings("select id from person where account_id = "
                        + visitor.account().value())
                .getFirst()));
    }
}
