package dk.tvaers.platform.work;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.files.FileId;
import dk.tvaers.kit.files.StoredFiles;
import dk.tvaers.kit.jobs.RecurringJob;
import dk.tvaers.kit.work.Work;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;

/** Forgets long work after a week: what it was given and gave may name persons, and what it did stands in the trail. */
@Singleton
class WorkCleaning implements RecurringJob {

    private final WorkRows rows;
    private final StoredFiles files;
    private final CurrentContext context;

    WorkCleaning(WorkRows rows, StoredFiles files, CurrentContext context) {
        this.rows = rows;
        this.files = files;
        this.context = context;
    }

    @Override
    public String name() {
        return "work-cleaning";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Daily(LocalTime.of(3, 40));
    }

    @Override
    public Scope scope() {
        return Scope.EVERY_COLLABORATION;
    }

    @Override
    @Transactional
    public void run() {
        CollaborationId collaboration = context.collaborationId();
        Instant before = Now.instant().minus(Work.KEPT);
        List<Long> given = rows.files(collaboration, before);
        rows.forget(collaboration, before);
        given.forEach(file -> files.remove(new FileId(file)));
    }
}
