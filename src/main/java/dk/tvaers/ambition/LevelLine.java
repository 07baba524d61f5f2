package dk.tvaers.ambition;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;

/** What a municipality answered for one project. */
@Introspected
record LevelLine(
        @MappedProperty AmbitionAnswerId answerId,
        @MappedProperty MunicipalityCode municipality,
        @MappedProperty ProjectId projectId,
        AmbitionLevel level,
        String reason) {}
