package dk.tvaers.platform.jobs;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import dk.tvaers.access.Context;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.jobs.Job;
import dk.tvaers.kit.jobs.RecurringJob;
import dk.tvaers.platform.Failures;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The jobs of the features as the scheduler wants them: each run within its context, and tried again when it fails. */
@Singleton
final class JobTasks {

    /** When a job runs that is given up: never by itself. */
    static final Instant NEVER = Instant.parse("9000-01-01T00:00:00Z");

    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final List<Job> jobs;
    private final List<RecurringJob> recurring;
    private final JobRows rows;
    private final Orders orders;
    private final CurrentContext context;

    JobTasks(List<Job> jobs, List<RecurringJob> recurring, JobRows rows, Orders orders, CurrentContext context) {
        this.jobs = jobs;
        this.recurring = recurring;
        this.rows = rows;
        this.orders = orders;
        this.context = context;
    }

    /** What can be scheduled. */
    List<Task<?>> ordered() {
        List<Task<?>> tasks = new ArrayList<>();
        jobs.forEach(job -> tasks.add(task(job)));
        recurring.stream()
                .filter(job -> job.scope() != RecurringJob.Scope.INSTALLATION)
                .forEach(job -> tasks.add(task(new InOneCollaboration(job))));
        return tasks;
    }

    /** What comes again by itself. */
    List<RecurringTask<Void>> recurring() {
        return recurring.stream().map(this::turn).toList();
    }

    private Task<String> task(Job job) {
        return Tasks.custom(job.name(), String.class)
                .onFailure((complete, operations) -> failed(job, complete, operations))
                .onDeadExecutionRevive()
                .execute((instance, execution) -> run(job, instance));
    }

    private CompletionHandler<String> run(Job job, TaskInstance<String> instance) {
        Order order = orders.read(instance.getData());
        Context within = job instanceof InOneCollaboration turn && turn.reachesClosed()
                ? orders.contextEvenClosed(order)
                : orders.context(order);
        return switch (context.within(within, () -> job.run(order.payload()))) {
            case Job.Outcome.Done done -> (complete, operations) -> operations.remove();
            case Job.Outcome.Again again ->
                (complete, operations) ->
                        operations.reschedule(complete, Now.instant().plus(again.after()));
        };
    }

    private void failed(Job job, ExecutionComplete complete, ExecutionOperations<String> operations) {
        note(complete);
        int failures = complete.getExecution().consecutiveFailures + 1;
        // each turn has its own attempts, though the failures are counted on
        int now = job instanceof InOneCollaboration ? (failures - 1) % job.attempts() + 1 : failures;
        operations.reschedule(
                complete, now >= job.attempts() ? NEVER : Now.instant().plus(pause(now)));
    }

    /** A minute, then twice as long each time, at most an hour. */
    static Duration pause(int failures) {
        Duration doubled = Duration.ofMinutes(1L << Math.min(failures - 1, 6));
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }

    private RecurringTask<Void> turn(RecurringJob job) {
        Schedule schedule =
                switch (job.rhythm()) {
                    case RecurringJob.Rhythm.Daily daily -> Schedules.daily(Now.COPENHAGEN, daily.at());
                    case RecurringJob.Rhythm.Every every -> Schedules.fixedDelay(every.pause());
                };
        String name = job.scope() == RecurringJob.Scope.INSTALLATION ? job.name() : job.name() + "-turn";
        return Tasks.recurring(name, schedule)
                .onFailure((complete, operations) -> {
                    note(complete);
                    operations.reschedule(complete, schedule.getNextExecutionTime(complete));
                })
                .execute((instance, execution) -> {
                    switch (job.scope()) {
                        case INSTALLATION -> job.run();
                        case EACH_COLLABORATION -> takeTurn(job, rows.openCollaborations(Now.today()));
                        case EVERY_COLLABORATION -> takeTurn(job, rows.everyCollaboration());
                    }
                });
    }

    private void takeTurn(RecurringJob job, List<String> slugs) {
        for (String slug : slugs) {
            rows.takeTurn(job.name(), slug + "/", orders.ofPortal(slug), Now.instant());
        }
    }

    /** What failed is for the log, since it may name persons; the operator gets its kind and the number it has there. */
    private void note(ExecutionComplete complete) {
        Throwable cause = complete.getCause().orElseGet(() -> new IllegalStateException("no cause"));
        var instance = complete.getExecution().taskInstance;
        String failure = Failures.root(cause).getClass().getSimpleName() + " " + Failures.note(cause);
        rows.fail(instance.getTaskName(), instance.getId(), failure);
    }

    /** A turn in one collaboration, by the portal itself. */
    private record InOneCollaboration(RecurringJob job) implements Job {

        boolean reachesClosed() {
            return job.scope() == RecurringJob.Scope.EVERY_COLLABORATION;
        }

        @Override
        public String name() {
            return job.name();
        }

        @Override
        public Outcome run(String payload) {
            job.run();
            return Outcome.DONE;
        }
    }
}
