package dk.tvaers.economy.invoice;

import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import org.jspecify.annotations.Nullable;

/** Somebody who may write invoice details. @param code of the municipality; null for all of them */
@Introspected
record Keeper(@MappedProperty @Nullable MunicipalityCode code, String name) {}
