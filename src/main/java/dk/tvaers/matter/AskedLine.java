package dk.tvaers.matter;

import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;

/** A municipality that is asked. */
@Introspected
record AskedLine(@MappedProperty MunicipalityCode municipality, String name, boolean late) {}
