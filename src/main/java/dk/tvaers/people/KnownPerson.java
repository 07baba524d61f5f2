package dk.tvaers.people;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import org.jspecify.annotations.Nullable;

/** By what a list of persons knows somebody again. */
@Introspected
public record KnownPerson(
        @MappedProperty PersonId id,
        String name,
        @MappedProperty @Nullable MunicipalityCode municipality,
        @Nullable String email) {}
