package dk.tvaers.klik;

import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import org.jspecify.annotations.Nullable;

/**
 * The tasks of a project in one municipality, counted.
 *
 * @param listed how many the newest list has
 */
@Introspected
public record KlikCount(
        @MappedProperty LocalProjectId localProjectId,
        MunicipalityCode code,
        String municipalityName,
        @MappedProperty ProjectId projectId,
        String projectName,
        long listed,
        long done,
        long inProgress,
        long notRelevant) {

    /** How many it has to do: what is not relevant to it does not count. */
    public long total() {
        return listed - notRelevant;
    }

    /** How many it has not begun. */
    public long open() {
        return total() - done - inProgress;
    }

    /** How much of it is done, in whole percent and never rounded up to all; null when there is nothing to do. */
    public @Nullable Integer percent() {
        return total() == 0 ? null : (int) (100 * done / total());
    }

    /** "14/24": done of all. */
    public String said() {
        return done + "/" + total();
    }
}
