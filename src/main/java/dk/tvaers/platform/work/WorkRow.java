package dk.tvaers.platform.work;

import dk.tvaers.kernel.PersonId;
import dk.tvaers.kit.files.FileId;
import dk.tvaers.kit.work.Work;
import dk.tvaers.kit.work.WorkId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A piece of work without what it was given. */
@Introspected
record WorkRow(
        @MappedProperty WorkId id,
        @MappedProperty PersonId personId,
        String workKind,
        String title,
        String options,
        Work.Phase phase,
        int done,
        int total,
        boolean stopAsked,
        @Nullable String result,
        @Nullable String failure,
        Instant askedAt,
        @Nullable Instant endedAt,
        @MappedProperty @Nullable FileId fileId) {

    Work work() {
        return new Work(id, workKind, title, options, phase, done, total, result, failure, askedAt, endedAt);
    }
}
