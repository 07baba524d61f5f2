package dk.tvaers.position;

import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;

/** A member that has not said where it stands on a question. */
@Introspected
record SilentLine(
        @MappedProperty PositionId position, @MappedProperty MunicipalityCode municipality, String name) {}
