package dk.tvaers.settings;

import dk.tvaers.access.Role;
import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;

/** Somebody who may approve in a municipality. */
@Introspected
record ApproverRow(@MappedProperty MunicipalityCode code, Role role, String name) {}
