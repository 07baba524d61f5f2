package dk.tvaers.plan;

import dk.tvaers.kernel.ProgrammeId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A basis plan: what the plan of a programme was at a moment. It never changes.
 *
 * @param dates how many milestones in municipalities it holds
 */
@Introspected
public record BaselineItem(
        @MappedProperty BaselineId id,
        @MappedProperty ProgrammeId programmeId,
        String programmeName,
        String name,
        @Nullable String note,
        Instant takenAt,
        String takenByName,
        long dates) {}
