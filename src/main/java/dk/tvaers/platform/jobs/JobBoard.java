package dk.tvaers.platform.jobs;

import dk.tvaers.access.Context;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.InstallationTrail;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.Paging;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/** What the operator sees and does of the jobs. */
@Singleton
public class JobBoard {

    private final JobRows rows;
    private final CurrentContext context;
    private final InstallationTrail trail;

    JobBoard(JobRows rows, CurrentContext context, InstallationTrail trail) {
        this.rows = rows;
        this.context = context;
        this.trail = trail;
    }

    /**
     * The jobs: those that failed first, then by when they run.
     *
     * @throws Forbidden unless the operator asks
     */
    @Transactional(readOnly = true)
    public Page<JobItem> list(Paging paging) {
        requireOperator();
        return new Page<>(
                rows.list(paging.size(), paging.offset()).stream()
                        .map(JobItem::of)
                        .toList(),
                paging.page(),
                paging.size(),
                rows.count());
    }

    /** How many jobs have failed and not succeeded since; the operator's. */
    @Transactional(readOnly = true)
    public long failing() {
        requireOperator();
        return rows.countFailing();
    }

    /** How many jobs of a name there are; the operator's. */
    @Transactional(readOnly = true)
    public long waiting(String name) {
        requireOperator();
        return rows.countOf(name);
    }

    /**
     * Lets a job run now, also one that is given up.
     *
     * @throws NotFound when there is no such job, perhaps because it is done
     * @throws Conflict when it is running
     * @throws Forbidden unless the operator asks
     */
    @Transactional
    public JobItem runNow(String name, String key) {
        Context.InInstallation operator = requireOperator();
        JobRow job = rows.find(name, key).orElseThrow(NotFound::new);
        if (rows.hurry(name, key, Now.instant()) == 0) {
            throw new Conflict();
        }
        trail.record(
                operator.account(),
                "job.run-now",
                null,
                List.of(Change.to("name", job.taskName()), Change.to("key", key)));
        return JobItem.of(rows.find(name, key).orElseThrow(NotFound::new));
    }

    private Context.InInstallation requireOperator() {
        if (context.get() instanceof Context.InInstallation installation && installation.operator()) {
            return installation;
        }
        throw new Forbidden();
    }
}
