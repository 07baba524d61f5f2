package dk.tvaers.testkit;

import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import dk.tvaers.kernel.Now;
import dk.tvaers.platform.jobs.Scheduling;
import java.time.Instant;

/** Does what is due, on the test's own thread and by the test's clock. The portal of the tests does nothing by itself. */
public final class Due {

    private static final int ROUNDS = 200;

    private Due() {}

    /** Does the jobs that are due, and those that they schedule in turn. */
    public static void run() {
        runAt(Now.instant());
    }

    /** The same, as if it were another time. */
    public static void runAt(Instant at) {
        Now.at(at, () -> {
            ManualScheduler scheduler = scheduler(at);
            for (int round = 0; round < ROUNDS && due(at) > 0; round++) {
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
