package dk.tvaers.status;

import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;

/** A local project in whose draft, or newest report, somebody is named. */
@Introspected
record DraftedRow(
        @MappedProperty LocalProjectId id,
        String projectName,
        @MappedProperty MunicipalityCode municipality,
        String municipalityName) {}
