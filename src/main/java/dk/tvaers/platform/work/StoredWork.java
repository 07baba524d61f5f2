package dk.tvaers.platform.work;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.files.FileContent;
import dk.tvaers.kit.files.FileId;
import dk.tvaers.kit.files.StoredFiles;
import dk.tvaers.kit.jobs.Jobs;
import dk.tvaers.kit.work.LongWork;
import dk.tvaers.kit.work.Work;
import dk.tvaers.kit.work.WorkId;
import dk.tvaers.platform.jobs.Scheduling;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.List;
import java.util.function.Function;

/** Long work as rows of who asked, each with a job that does it. */
@Singleton
class StoredWork implements LongWork {

    private static final int LONGEST_TITLE = 200;
    private static final int NEWEST = 20;

    private final WorkRows rows;
    private final StoredFiles files;
    private final Jobs jobs;
    private final Scheduling scheduling;
    private final CurrentContext context;
    private final TransactionOperations<Connection> transactions;

    StoredWork(
            WorkRows rows,
            StoredFiles files,
            Jobs jobs,
            Scheduling scheduling,
            CurrentContext context,
            TransactionOperations<Connection> transactions) {
        this.rows = rows;
        this.files = files;
        this.jobs = jobs;
        this.scheduling = scheduling;
        this.context = context;
        this.transactions = transactions;
    }

    @Override
    public WorkId start(String kind, String title, String options, byte[] input) {
        String cut = title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE);
        return asked(id ->
                rows.ask(context.collaborationId(), id, context.person(), kind, cut, options, input, Now.instant()));
    }

    @Override
    public WorkId again(WorkId earlier, String options) {
        return asked(
                id -> rows.askAgain(context.collaborationId(), id, earlier, context.person(), options, Now.instant()));
    }

    @Override
    public Work get(WorkId id) {
        return own(id).work();
    }

    @Override
    public FileContent open(WorkId id) {
        FileId file = own(id).fileId();
        if (file == null) {
            throw new NotFound();
        }
        return files.open(file);
    }

    @Override
    public List<Work> latest(String kind) {
        return rows.latest(context.collaborationId(), context.person(), kind, NEWEST).stream()
                .map(WorkRow::work)
                .toList();
    }

    @Override
    public void stop(WorkId id) {
        rows.stop(context.collaborationId(), own(id).id(), Now.instant());
    }

    /** The job is not waited for: it starts when the row is committed, not when the scheduler looks next. */
    private WorkId asked(Function<WorkId, Integer> ask) {
        WorkId id = WorkId.next();
        transactions.executeWrite(status -> {
            if (ask.apply(id) == 0) {
                throw new NotFound();
            }
            jobs.schedule(DoingWork.NAME, id.toString());
            return id;
        });
        scheduling.lookNow();
        return id;
    }

    private WorkRow own(WorkId id) {
        return rows.find(context.collaborationId(), id)
                .filter(row -> row.personId().equals(context.person()))
                .orElseThrow(NotFound::new);
    }
}
