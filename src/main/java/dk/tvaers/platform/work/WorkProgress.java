package dk.tvaers.platform.work;

import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kit.work.WorkId;
import dk.tvaers.kit.work.WorkStopped;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** Notes how far a piece of work is, for all to see while its own transaction is still open. */
@Singleton
class WorkProgress {

    private final WorkRows rows;

    WorkProgress(WorkRows rows) {
        this.rows = rows;
    }

    /** @throws WorkStopped when it is to stop */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void note(CollaborationId collaboration, WorkId id, int done, int total) {
        boolean goesOn = rows.find(collaboration, id)
                .filter(row -> !row.stopAsked() && !row.phase().isEnd())
                .isPresent();
        if (!goesOn) {
            throw new WorkStopped();
        }
        rows.progress(collaboration, id, done, total);
    }
}
