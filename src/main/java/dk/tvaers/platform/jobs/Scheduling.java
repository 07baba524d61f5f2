package dk.tvaers.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.stats.MicrometerStatsRegistry;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.Now;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;
import io.micronaut.jdbc.DataSourceResolver;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;

/** Runs the jobs of this instance: from when the portal answers until it stops, which waits for what is being done. */
@Context
public class Scheduling {

    static final String TABLE = "job";

    private static final int THREADS = 4;
    private static final Duration POLL = Duration.ofSeconds(2);
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration LONGEST_STOP = Duration.ofSeconds(30);

    private final DataSource pool;
    private final JobTasks tasks;
    private final MeterRegistry metrics;
    private final boolean enabled;
    private volatile boolean started;
    private final Scheduler scheduler;

    Scheduling(
            DataSource dataSource,
            DataSourceResolver resolver,
            JobTasks tasks,
            MeterRegistry metrics,
            @Value("${tvaers.jobs.enabled:true}") boolean enabled) {
        this.pool = resolver.resolve(dataSource);
        this.tasks = tasks;
        this.metrics = metrics;
        this.enabled = enabled;
        this.scheduler = instance(POLL);
    }

    /** A scheduler of its own, as another instance of the portal would have it. */
    Scheduler instance(Duration poll) {
        SchedulerBuilder builder = Scheduler.create(pool, tasks.ordered());
        return set(builder)
                .startTasks(tasks.recurring())
                .pollingInterval(poll)
                .threads(THREADS)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .schedulerName(new SchedulerName.Fixed("portal-" + Id.text(Id.next())))
                .shutdownMaxWait(LONGEST_STOP)
                .statsRegistry(new MicrometerStatsRegistry(metrics, tasks.ordered()))
                .clock(Now::instant)
                .build();
    }

    /** What every scheduler on this database must agree on. */
    public static <B extends SchedulerBuilder> B set(B builder) {
        builder.tableName(TABLE)
                .serializer(new Utf8())
                .jdbcCustomization(new UtcDates())
                // the job's own handler logs its failures, under the number that the operator sees
                .failureLogging(LogLevel.DEBUG, false);
        return builder;
    }

    /** Looks for due jobs at once and not only with the next turn. */
    public void lookNow() {
        if (started) {
            scheduler.triggerCheckForDueExecutions();
        }
    }

    /** The connections that the scheduler works with, outside any transaction of ours. */
    public DataSource pool() {
        return pool;
    }

    /** What can be scheduled. */
    public List<Task<?>> ordered() {
        return tasks.ordered();
    }

    /** What comes again by itself. */
    public List<RecurringTask<Void>> recurring() {
        return tasks.recurring();
    }

    @EventListener
    void start(ServerStartupEvent event) {
        if (enabled) {
            started = true;
            scheduler.start();
        }
    }

    @PreDestroy
    void stop() {
        if (started) {
            scheduler.stop();
        }
    }

    /** The scheduler carries text that it does not look into. */
    private static final class Utf8 implements Serializer {
        @Override
        public byte[] serialize(Object data) {
            return data == null ? new byte[0] : data.toString().getBytes(StandardCharsets.UTF_8);
        }

        /** Nothing, for what comes again by itself: the scheduler takes it, though its type does not say so. */
        @Override
        @SuppressWarnings("NullAway")
        public <T> T deserialize(Class<T> type, byte[] data) {
            return type == String.class ? type.cast(new String(data, StandardCharsets.UTF_8)) : null;
        }
    }
}
