package dk.tvaers.ambition;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;

/** That a municipality is asked about a project. */
@Introspected
record AskedPair(
        @MappedProperty ProjectId projectId, @MappedProperty MunicipalityCode municipality) {}
