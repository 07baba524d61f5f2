package dk.tvaers.position;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A question, with the joint position that holds and how far it has come.
 *
 * @param municipality who raised it; null for the coordinator
 * @param number of the wording that holds; 0 while nothing is held in common
 * @param sentOn when a position was sent last
 * @param answeredOn when an answer came last
 * @param inFavour how many municipalities are for it now
 */
@Introspected
public record PositionItem(
        @MappedProperty PositionId id,
        String question,
        @Nullable String background,
        String recipient,
        @MappedProperty @Nullable MunicipalityCode municipality,
        @Nullable String municipalityName,
        @MappedProperty @Nullable ProgrammeId programmeId,
        @Nullable String programmeName,
        @MappedProperty @Nullable ProjectId projectId,
        @Nullable String projectName,
        @Nullable LocalDate deadline,
        Instant raisedAt,
        String raisedBy,
        int number,
        @Nullable String wording,
        @Nullable LocalDate agreedOn,
        @Nullable LocalDate firstSentOn,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate answeredOn,
        long inFavour,
        long opposed,
        long noOpinion,
        @Nullable PositionResult result,
        @Nullable String resultNote,
        @Nullable LocalDate closedOn,
        long version) {

    public PositionState state() {
        if (closedOn != null) {
            return PositionState.CLOSED;
        }
        if (answeredOn != null && sentOn != null && !answeredOn.isBefore(sentOn)) {
            return PositionState.ANSWERED;
        }
        if (sentOn != null) {
            return PositionState.SENT;
        }
        return number > 0 ? PositionState.AGREED : PositionState.RAISED;
    }

    public boolean isOpen() {
        return closedOn == null;
    }

    /** Whether it waits to be sent. */
    public boolean isToBeSent() {
        return state() == PositionState.RAISED || state() == PositionState.AGREED;
    }

    /** Whether it was to be sent before a date, and is not. */
    public boolean isOverdueOn(LocalDate date) {
        return deadline != null && isToBeSent() && date.isAfter(deadline);
    }

    public PositionData data() {
        return new PositionData(question, background, recipient, programmeId, projectId, deadline);
    }
}
