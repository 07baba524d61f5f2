package dk.tvaers.programme;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.kernel.Now;
import jakarta.inject.Singleton;

/** Writes what a participation is recorded to be, beside the local project's own row. */
@Singleton
final class ParticipationHistory {

    private final ParticipationChanges changes;
    private final CurrentContext context;

    ParticipationHistory(ParticipationChanges changes, CurrentContext context) {
        this.changes = changes;
        this.context = context;
    }

    void add(LocalProjectRow row) {
        changes.save(new ParticipationChange(
                ParticipationChangeId.next(),
                null,
                row.id(),
                row.participation(),
                row.participationOn(),
                Now.instant(),
                context.person()));
    }
}
