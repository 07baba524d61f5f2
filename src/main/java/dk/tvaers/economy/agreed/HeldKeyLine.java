package dk.tvaers.economy.agreed;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;

/** A version that holds, as the database tells it. */
@Introspected
record HeldKeyLine(@MappedProperty AllocationKeyId id, String name, int number, String content) {}
