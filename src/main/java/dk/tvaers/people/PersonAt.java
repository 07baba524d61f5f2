package dk.tvaers.people;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import org.jspecify.annotations.Nullable;

/** A person to choose: the name and the municipality where the person works. */
@Introspected
public record PersonAt(
        @MappedProperty PersonId id,
        String name,
        @MappedProperty @Nullable MunicipalityCode municipality,
        @Nullable String shortName) {

    /** "Projektleder (Glostrup)". */
    public String label() {
        return shortName == null ? name : name + " (" + shortName + ")";
    }
}
