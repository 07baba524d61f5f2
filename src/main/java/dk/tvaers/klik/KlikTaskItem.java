package dk.tvaers.klik;

import dk.tvaers.kernel.ProjectId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import org.jspecify.annotations.Nullable;

/**
 * A task of a project, and how many municipalities are how far with it.
 *
 * @param link where the task lives
 * @param listed whether it stands in the newest list; only then it counts
 * @param participating how many municipalities take part in the project
 */
@Introspected
public record KlikTaskItem(
        @MappedProperty KlikTaskId id,
        @MappedProperty ProjectId projectId,
        String projectCode,
        String projectName,
        String number,
        String title,
        @Nullable String link,
        boolean listed,
        long participating,
        long done,
        long inProgress,
        long notRelevant,
        long version) {

    /** How many municipalities have it to do. */
    public long total() {
        return participating - notRelevant;
    }

    /** What people call it. */
    public String name() {
        return number + " " + title;
    }
}
