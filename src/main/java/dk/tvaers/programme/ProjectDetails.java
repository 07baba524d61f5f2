package dk.tvaers.programme;

import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import org.jspecify.annotations.Nullable;

/** The facts of a project and the programme it belongs to. */
@Introspected
public record ProjectDetails(
        @MappedProperty ProjectId id,
        @MappedProperty ProgrammeId programmeId,
        String programmeName,
        String code,
        String shortName,
        String fullName,
        @Nullable String kind,
        @Nullable String replacesSystem,
        @Nullable String supplier,
        @Nullable String milestones,
        @Nullable String outcome) {}
