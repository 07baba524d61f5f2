package dk.tvaers.risk;

import static java.util.Objects.requireNonNull;

import dk.tvaers.access.Target;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A risk, an issue or a dependency.
 *
 * @param localProjectId of which it is a risk; null when it is joint
 * @param projectId to which it belongs, by its local project or by itself; null when it is the programme's
 * @param municipality whose it is; null when it is joint
 */
@Introspected
public record RiskItem(
        @MappedProperty RiskId id,
        RiskKind kind,
        String title,
        @Nullable String description,
        @MappedProperty @Nullable LocalProjectId localProjectId,
        @MappedProperty @Nullable ProjectId projectId,
        @Nullable String projectName,
        @MappedProperty ProgrammeId programmeId,
        String programmeName,
        @MappedProperty @Nullable MunicipalityCode municipality,
        @Nullable String municipalityName,
        int probability,
        int consequence,
        @MappedProperty PersonId ownerId,
        String ownerName,
        @Nullable String measure,
        @Nullable LocalDate dueOn,
        RiskState state,
        @Nullable RiskOutcome closedAs,
        @Nullable String closedNote,
        @Nullable LocalDate closedOn,
        @Nullable Escalation escalatedTo,
        @Nullable String escalatedWhy,
        @Nullable Instant escalatedAt,
        @Nullable String escalatedBy,
        Instant createdAt,
        String createdBy,
        long version) {

    public int product() {
        return probability * consequence;
    }

    public Band band() {
        return Band.of(probability, consequence);
    }

    /** Where it is, as rights see it. */
    public Target target() {
        return PlaceItem.target(municipality, projectId);
    }

    public boolean isJoint() {
        return localProjectId == null;
    }

    public boolean isEscalated() {
        return escalatedTo != null;
    }

    /** Whether all members read it, and not only its municipality and the coordinator. */
    public boolean isForAll() {
        return isJoint() || isEscalated();
    }

    public boolean isClosed() {
        return state == RiskState.CLOSED;
    }

    public boolean isOverdueOn(LocalDate today) {
        return !isClosed() && dueOn != null && dueOn.isBefore(today);
    }

    public RiskPlace place() {
        if (localProjectId != null) {
            return new RiskPlace.OfLocalProject(localProjectId);
        }
        return projectId != null ? new RiskPlace.OfProject(projectId) : new RiskPlace.OfProgramme(programmeId);
    }

    /** What its place is called: KY, Glostrup; KY; or the programme. */
    public String placeName() {
        if (municipality != null) {
            return requireNonNull(projectName) + ", " + requireNonNull(municipalityName);
        }
        return projectName == null ? programmeName : projectName;
    }

    public RiskData data() {
        return new RiskData(kind, title, description, probability, consequence, ownerId, measure, dueOn, state);
    }
}
