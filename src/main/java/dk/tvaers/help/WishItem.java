package dk.tvaers.help;

import dk.tvaers.access.Target;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.ProjectId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A wish for help.
 *
 * @param offers how many municipalities have offered
 * @param accepted how many of those offers are accepted
 */
@Introspected
public record WishItem(
        @MappedProperty HelpWishId id,
        @MappedProperty LocalProjectId localProjectId,
        @MappedProperty ProjectId projectId,
        String projectName,
        @MappedProperty MunicipalityCode municipality,
        String municipalityName,
        String title,
        @Nullable String description,
        @Nullable LocalDate neededBy,
        Instant askedAt,
        @MappedProperty PersonId askedById,
        String askedBy,
        @Nullable Instant closedAt,
        long offers,
        long accepted,
        long version) {

    public WishState state() {
        if (closedAt != null) {
            return WishState.CLOSED;
        }
        if (accepted > 0) {
            return WishState.ACCEPTED;
        }
        return offers > 0 ? WishState.OFFERED : WishState.OPEN;
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    /** KY, Glostrup. */
    public String placeName() {
        return projectName + ", " + municipalityName;
    }

    public Target target() {
        return Target.of(municipality, projectId);
    }
}
