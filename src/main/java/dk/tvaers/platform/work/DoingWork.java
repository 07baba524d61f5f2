package dk.tvaers.platform.work;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.files.FileId;
import dk.tvaers.kit.files.IncomingFile;
import dk.tvaers.kit.files.StoredFiles;
import dk.tvaers.kit.jobs.Job;
import dk.tvaers.kit.work.Work.Phase;
import dk.tvaers.kit.work.WorkId;
import dk.tvaers.kit.work.WorkKind;
import dk.tvaers.kit.work.WorkStopped;
import dk.tvaers.platform.Failures;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Does a piece of long work: once, and again only if the portal was killed meanwhile. */
@Singleton
final class DoingWork implements Job {

    static final String NAME = "long-work";

    private final List<WorkKind> kinds;
    private final WorkRows rows;
    private final WorkProgress progress;
    private final StoredFiles files;
    private final TransactionOperations<Connection> transactions;
    private final CurrentContext context;

    DoingWork(
            List<WorkKind> kinds,
            WorkRows rows,
            WorkProgress progress,
            StoredFiles files,
            TransactionOperations<Connection> transactions,
            CurrentContext context) {
        this.kinds = kinds;
        this.rows = rows;
        this.progress = progress;
        this.files = files;
        this.transactions = transactions;
        this.context = context;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Outcome run(String payload) {
        CollaborationId collaboration = context.collaborationId();
        WorkId id = WorkId.of(payload);
        Optional<WorkRow> row =
                rows.find(collaboration, id).filter(work -> !work.phase().isEnd());
        if (row.isPresent()) {
            try (Reporting work = running(row.get())) {
                progress.note(collaboration, id, 0, 0);
                done(id, kind(row.get().workKind()).run(work), work.given());
            } catch (WorkStopped stopped) {
                end(id, Phase.STOPPED, null, null);
            } catch (RuntimeException failed) {
                if (Failures.isDatabaseDown(failed)) {
                    throw failed;
                }
                end(id, Phase.FAILED, null, Failures.note(failed));
            }
        }
        return Outcome.DONE;
    }

    private Reporting running(WorkRow row) {
        CollaborationId collaboration = context.collaborationId();
        byte[] input = rows.findInput(collaboration, row.id()).orElseThrow().input();
        return new Reporting(
                row.options(), input, (done, total) -> progress.note(collaboration, row.id(), done, total));
    }

    /** The file is kept with the word that the work is done, or not at all. */
    private void done(WorkId id, String result, @Nullable IncomingFile given) {
        if (given == null) {
            end(id, Phase.DONE, result, null);
        } else {
            transactions.executeWrite(status -> {
                FileId file = files.keep(given);
                if (rows.endWith(context.collaborationId(), id, result, file, Now.instant()) == 0) {
                    status.setRollbackOnly();
                }
                return file;
            });
        }
    }

    private void end(WorkId id, Phase phase, @Nullable String result, @Nullable String failure) {
        rows.end(context.collaborationId(), id, phase.name(), result, failure, Now.instant());
    }

    private WorkKind kind(String name) {
        return kinds.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no work of the kind " + name));
    }
}
