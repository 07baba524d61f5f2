package dk.tvaers.jointwork;

import dk.tvaers.access.Target;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A joint task as lists and its page show it.
 *
 * @param municipalityCode who is responsible; null once the responsible has left, until another is chosen
 * @param participantCodes those that take part beside it, parted by blanks; null when none does
 * @param endedOn when it was done or given up
 */
@Introspected
public record JointTaskItem(
        @MappedProperty JointTaskId id,
        String name,
        @Nullable String text,
        @MappedProperty @Nullable MunicipalityCode municipalityCode,
        @Nullable String municipalityName,
        @Nullable String participantCodes,
        LocalDate deadline,
        JointTaskState state,
        @Nullable String reason,
        @Nullable String result,
        @MappedProperty @Nullable ProjectId projectId,
        @Nullable String projectName,
        @Nullable LocalDate endedOn,
        long version) {

    /** Those that take part beside the responsible, lowest code first. */
    public Set<MunicipalityCode> participants() {
        return participantCodes == null
                ? Set.of()
                : Arrays.stream(participantCodes.split(" "))
                        .map(MunicipalityCode::new)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether it is still to be done and should have been. */
    public boolean overdueOn(LocalDate today) {
        return state.isOpen() && deadline.isBefore(today);
    }

    /** Who tells how far it is, as rights see it: without a responsible, the coordinator alone. */
    public Target target() {
        return target(municipalityCode);
    }

    static Target target(@Nullable MunicipalityCode responsible) {
        return responsible == null ? Target.COLLABORATION : Target.of(responsible);
    }
}
