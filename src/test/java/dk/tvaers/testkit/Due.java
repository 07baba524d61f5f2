package dk.tvaers.testkit;

import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import dk.tvaers.kernel.Now;
import dk.tvaers.platform.jobs.Scheduling;
import java.time.Instant;

/** Does what is due, on the test's own thread and by the test's clock. The portal of the tests does nothing by itself. */
public final class Due {

    // what another test left for good must not be waited for; what only takes long must
    private static final int IDLE_ROUNDS = 50;

    private Due() {}

    /** Does the jobs that are due, and those that they schedule in turn. */
    public static void run() {
        runAt(Now.instant());
    }

    /** The same, as if it were another time. */
    public static void runAt(Instant at) {
        Now.at(at, () -> {
            ManualScheduler scheduler = scheduler(at);
            int fewest = Integer.MAX_VALUE;
            for (int idle = 0, due = due(at); idle < IDLE_ROUNDS && due > 0; idle++, due = due(at)) {
                if (due < fewest) {
                    fewest = due;
                    idle = 0;
                }
                scheduler.runAnyDueExecutions();
            }
        });
    }

    /** Starts what comes again by itself, so that its first turn is scheduled. */
    private static void startTurns(Instant at) {
        Now.at(at, () -> scheduler(at).start());
    }

    /** Starts one of those that come in each collaboration, and ends the others: their turns would be taken as well. */
    public static void startTurnsOf(String job, Instant at) {
        Fresh.sql("delete from job where task_name like '%-turn' and not picked");
        startTurns(at);
        Fresh.sql("delete from job where task_name like '%-turn' and task_name <> ?", job + "-turn");
    }

    /** Finds the jobs of instances that are no more, as another instance does after a while. */
    public static void takeUpWhatWasLeft(Instant at) {
        Now.at(at, () -> scheduler(at).runDeadExecutionDetection());
    }

    private static ManualScheduler scheduler(Instant at) {
        SettableClock clock = new SettableClock();
        clock.set(at);
        var builder = Scheduling.set(TestHelper.createManualScheduler(
                Portal.bean(Scheduling.class).pool(),
                Portal.bean(Scheduling.class).ordered()));
        return builder.clock(clock)
                .startTasks(Portal.bean(Scheduling.class).recurring())
                .build();
    }

    private static int due(Instant at) {
        return Integer.parseInt(Sql.strings("select count(*) from job where not picked and execution_time <= '"
                        + at.toString().replace("T", " ").replace("Z", "") + "'")
                .getFirst());
    }
}
