package dk.tvaers.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import dk.tvaers.access.Actor;
import dk.tvaers.access.Actors;
import dk.tvaers.access.Context;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Grant;
import dk.tvaers.access.Role;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kit.Paging;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.jobs.Job;
import dk.tvaers.kit.jobs.Jobs;
import dk.tvaers.testkit.Due;
import dk.tvaers.testkit.Fresh;
import dk.tvaers.testkit.Portal;
import dk.tvaers.testkit.Sql;
import dk.tvaers.testkit.Visitor;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.exceptions.IllegalTransactionStateException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class JobsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private final Fresh fresh = Fresh.collaboration();
    private final Jobs jobs = Portal.bean(Jobs.class);
    private final String payload = fresh.ref().slug();

    @Test
    void whatIsRolledBackSchedulesNothing() {
        assertThatThrownBy(() -> fresh.asCoordinator(() -> inTransaction(() -> {
                    jobs.schedule(Diary.Writing.NAME, payload);
                    throw new IllegalStateException("after all not");
                })))
                .hasMessageContaining("after all not");
        Due.run();
        assertThat(Diary.of(payload)).isEmpty();
    }

    @Test
    void nothingIsScheduledOutsideATransaction() {
        assertThatThrownBy(() -> fresh.asCoordinator(() -> {
                    jobs.schedule(Diary.Writing.NAME, payload);
                    return true;
                }))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void aJobIsDoneInTheCollaborationAndByThePersonWhoScheduledIt() {
        PersonId person = fresh.person("Programkoordinator", null);
        List<Grant> grants = List.of(new Grant(Role.COORDINATOR, null, null, null));
        fresh.as(person, grants, () -> schedule());
        Due.run();
        assertThat(Diary.of(payload)).singleElement().satisfies(entry -> {
            assertThat(entry.collaboration()).isEqualTo(fresh.ref().slug());
            assertThat(entry.actor()).isEqualTo(new Actor(person, null, grants));
        });
        assertThat(waiting()).isZero();
    }

    @Test
    void whoLostARoleMeanwhileDoesNotHaveItWhenTheJobIsDone() {
        Visitor visitor = Visitor.with(Role.COORDINATOR, fresh.ref(), null, null);
        Actor actor =
                Portal.bean(Actors.class).in(fresh.ref(), visitor.account()).orElseThrow();
        Portal.bean(CurrentContext.class).within(new Context.InCollaboration(fresh.ref(), actor), () -> schedule());
        Fresh.sql(
                "update role_grant set to_on = '2016-01-01' where collaboration_id = ?",
                fresh.ref().id().value());
        Due.run();
        assertThat(Diary.of(payload)).singleElement().satisfies(entry -> {
            assertThat(entry.actor().person()).isEqualTo(actor.person());
            assertThat(entry.actor().grants()).isEmpty();
        });
    }

    @Test
    void twoInstancesDoEachJobOnce() throws InterruptedException {
        for (int i = 0; i < 40; i++) {
            scheduleOf(payload + i);
        }
        Scheduling scheduling = Portal.bean(Scheduling.class);
        Scheduler one = scheduling.instance(Duration.ofMillis(20));
        Scheduler other = scheduling.instance(Duration.ofMillis(20));
        one.start();
        other.start();
        for (int i = 0; i < 600 && waiting() > 0; i++) {
            Thread.sleep(50);
        }
        one.stop();
        other.stop();
        for (int i = 0; i < 40; i++) {
            assertThat(Diary.of(payload + i)).as("job %s", i).hasSize(1);
        }
    }

    @Test
    void whatIsScheduledForLaterWaitsForItsTimeAndStandsOnlyOnce() {
        Instant later = NOW.plus(Duration.ofHours(2));
        fresh.asCoordinator(() -> inTransaction(() -> {
            jobs.scheduleOnce(Diary.Writing.NAME, "once", payload, later);
            jobs.scheduleOnce(Diary.Writing.NAME, "once", payload, later);
            return true;
        }));
        Due.runAt(later.minusSeconds(1));
        assertThat(Diary.of(payload)).isEmpty();
        Due.runAt(later);
        assertThat(Diary.of(payload)).singleElement().satisfies(entry -> assertThat(entry.at())
                .isEqualTo(later));
    }

    @Test
    void aFailureIsTriedAgainALittleLaterAndThenGivenUpUntilTheOperatorHasItTried() {
        Diary.TOLD.put(payload, () -> {
            throw new IllegalStateException("the name of a person");
        });
        Now.at(NOW, this::scheduleAsCoordinator);
        Due.runAt(NOW);
        assertThat(onBoard().state()).isEqualTo(JobItem.State.RETRYING);
        assertThat(onBoard().failure()).startsWith("IllegalStateException ").doesNotContain("person");
        Due.runAt(NOW.plusSeconds(59));
        assertThat(Diary.of(payload)).hasSize(1);
        Due.runAt(NOW.plusSeconds(60));
        Due.runAt(NOW.plusSeconds(180));
        assertThat(onBoard().state()).isEqualTo(JobItem.State.GIVEN_UP);
        assertThat(onBoard().dueAt()).isNull();
        Due.runAt(Instant.parse("2090-01-01T00:00:00Z"));
        assertThat(Diary.of(payload)).hasSize(3);
        Diary.TOLD.remove(payload);
        JobItem job = onBoard();
        Fresh.asOperator(() -> Portal.bean(JobBoard.class).runNow(job.name(), job.key()));
        Due.run();
        assertThat(Diary.of(payload)).hasSize(4);
        assertThat(waiting()).isZero();
    }

    @Test
    void aJobMayComeAgainWithoutHavingFailed() {
        Diary.TOLD.put(payload, () -> Job.Outcome.again(Duration.ofMinutes(10)));
        Now.at(NOW, this::scheduleAsCoordinator);
        Due.runAt(NOW);
        Due.runAt(NOW.plus(Duration.ofMinutes(9)));
        assertThat(Diary.of(payload)).hasSize(1);
        assertThat(onBoard().failures()).isZero();
        Diary.TOLD.remove(payload);
        Due.runAt(NOW.plus(Duration.ofMinutes(10)));
        assertThat(Diary.of(payload)).hasSize(2);
    }

    @Test
    void aNightlyJobIsDoneOnceInEachOpenCollaborationByThePortalItself() {
        Fresh closed = Fresh.collaboration();
        Fresh.sql(
                "update collaboration set closed_on = '2020-01-01' where id = ?",
                closed.ref().id().value());
        Instant evening = Instant.parse("2027-06-30T20:00:00Z");
        Due.startTurnsOf(Diary.Nightly.NAME, evening);
        Due.runAt(evening.plus(Duration.ofHours(4)));
        assertThat(nights(fresh)).isEmpty();
        Due.runAt(Instant.parse("2027-07-01T01:00:00Z"));
        assertThat(nights(fresh)).singleElement().satisfies(entry -> assertThat(entry.actor())
                .isEqualTo(Actor.portal()));
        assertThat(nights(closed)).isEmpty();
    }

    @Test
    void aTurnThatIsGivenUpIsShownAndTheNextComesAsUsualWithAllItsAttempts() {
        Diary.FAILING.add(payload);
        Instant night = Instant.parse("2028-02-01T02:00:00Z");
        Due.startTurnsOf(Diary.Nightly.NAME, night.minus(Duration.ofHours(4)));
        for (int minutes : List.of(0, 1, 3, 7, 15, 31)) {
            Due.runAt(night.plus(Duration.ofMinutes(minutes)));
        }
        assertThat(nightOnBoard().state()).isEqualTo(JobItem.State.GIVEN_UP);
        assertThat(nightOnBoard().failure()).startsWith("IllegalStateException ");
        assertThat(nights(fresh)).hasSize(6);
        Due.runAt(night.plus(Duration.ofHours(23)));
        assertThat(nights(fresh)).hasSize(6);

        Instant next = night.plus(Duration.ofDays(1));
        Due.runAt(next);
        assertThat(nights(fresh)).hasSize(7);
        assertThat(nightOnBoard().state()).isEqualTo(JobItem.State.RETRYING);
        assertThat(nightOnBoard().failures()).isEqualTo(7);
        Diary.FAILING.remove(payload);
        Due.runAt(next.plus(Duration.ofMinutes(1)));
        assertThat(nights(fresh)).hasSize(8);
        assertThat(nightsOnBoard()).isEmpty();
    }

    @Test
    void theOperatorHasATurnThatIsGivenUpTakenBeforeTheNext() {
        Diary.FAILING.add(payload);
        Instant night = Instant.parse("2029-02-01T02:00:00Z");
        Due.startTurnsOf(Diary.Nightly.NAME, night.minus(Duration.ofHours(4)));
        for (int minutes : List.of(0, 1, 3, 7, 15, 31)) {
            Due.runAt(night.plus(Duration.ofMinutes(minutes)));
        }
        Diary.FAILING.remove(payload);
        JobItem job = nightOnBoard();
        Instant morning = night.plus(Duration.ofHours(6));
        Now.at(morning, () -> {
            Fresh.asOperator(() -> Portal.bean(JobBoard.class).runNow(job.name(), job.key()));
        });
        Due.runAt(morning);
        assertThat(nights(fresh)).hasSize(7);
        assertThat(nightsOnBoard()).isEmpty();
    }

    @Test
    void aTurnThatIsBeingTakenIsNotTakenASecondTime() {
        Instant night = Instant.parse("2030-02-01T02:00:00Z");
        Due.startTurnsOf(Diary.Nightly.NAME, night.minus(Duration.ofHours(4)));
        Fresh.sql(
                "insert into job (task_name, task_instance, task_data, execution_time, picked, version)"
                        + " values (?, ?, '', '2030-02-01 01:00:00', true, 3)",
                Diary.Nightly.NAME,
                payload + "/");
        Due.runAt(night);
        assertThat(nights(fresh)).isEmpty();
        assertThat(Sql.strings("select concat(version, ' ', execution_time) from job where task_instance = '" + payload
                        + "/' and task_name = '" + Diary.Nightly.NAME + "'"))
                .singleElement()
                .asString()
                .startsWith("3 2030-02-01 01:00:00");
        Fresh.sql("delete from job where task_instance = ?", payload + "/");
    }

    @Test
    void onlyTheOperatorSeesTheJobsAndHurriesOne() {
        JobBoard board = Portal.bean(JobBoard.class);
        assertThatThrownBy(() -> fresh.asCoordinator(() -> board.list(Paging.of(0, 10))))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> fresh.asCoordinator(() -> board.runNow("a", "b")))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> Fresh.asOperator(() -> board.runNow("a", "b"))).isInstanceOf(NotFound.class);
        scheduleAsCoordinator();
        JobItem job = onBoard();
        Fresh.sql("update job set picked = true where task_instance = ?", job.key());
        assertThatThrownBy(() -> Fresh.asOperator(() -> board.runNow(job.name(), job.key())))
                .isInstanceOf(Conflict.class);
        Fresh.sql("delete from job where task_instance = ?", job.key());
    }

    @Test
    void thePauseAfterAFailureDoublesUpToAnHour() {
        assertThat(List.of(1, 2, 3, 6, 7, 60).stream().map(JobTasks::pause).map(Duration::toMinutes))
                .containsExactly(1L, 2L, 4L, 32L, 60L, 60L);
    }

    @Test
    void everyJobIsCalledSomethingInBothLanguages() {
        for (Task<?> task : Portal.bean(Scheduling.class).ordered()) {
            for (Texts texts : List.of(Texts.in(Texts.DANISH), Texts.in(Texts.ENGLISH))) {
                assertThat(task.getName().startsWith("test-") || texts.has("job." + task.getName()))
                        .as(task.getName())
                        .isTrue();
            }
        }
    }

    private JobItem onBoard() {
        return Fresh.asOperator(() -> Portal.bean(JobBoard.class).list(Paging.of(0, 200))).items().stream()
                .filter(job -> job.collaboration().equals(fresh.ref().slug()))
                .findFirst()
                .orElseThrow();
    }

    private JobItem nightOnBoard() {
        return nightsOnBoard().getFirst();
    }

    private List<JobItem> nightsOnBoard() {
        return Fresh.asOperator(() -> Portal.bean(JobBoard.class).list(Paging.of(0, 200))).items().stream()
                .filter(job -> job.name().equals(Diary.Nightly.NAME)
                        && job.collaboration().equals(fresh.ref().slug()))
                .toList();
    }

    private static List<Diary.Entry> nights(Fresh collaboration) {
        return Diary.of(Diary.Nightly.NAME).stream()
                .filter(entry ->
                        entry.collaboration().equals(collaboration.ref().slug()))
                .toList();
    }

    private void scheduleAsCoordinator() {
        scheduleOf(payload);
    }

    private void scheduleOf(String what) {
        fresh.asCoordinator(() -> inTransaction(() -> {
            jobs.schedule(Diary.Writing.NAME, what);
            return true;
        }));
    }

    private boolean schedule() {
        return inTransaction(() -> {
            jobs.schedule(Diary.Writing.NAME, payload);
            return true;
        });
    }

    private long waiting() {
        return Long.parseLong(
                Sql.strings("select count(*) from job where task_name = 'test-writing' and task_instance like '"
                                + fresh.ref().slug() + "/%'")
                        .getFirst());
    }

    @SuppressWarnings("unchecked")
    private <T> T inTransaction(Supplier<T> work) {
        return ((TransactionOperations<Object>) Portal.bean(TransactionOperations.class))
                .executeWrite(status -> work.get());
    }
}
