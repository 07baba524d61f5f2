package dk.tvaers.people;

import dk.tvaers.access.Role;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A role given, as its list reads it. */
@Introspected
record RoleRow(
        @MappedProperty RoleGrantId id,
        Role role,
        @MappedProperty @Nullable MunicipalityCode municipalityCode,
        @Nullable String officialName,
        @Nullable String shortName,
        @Nullable ProjectId project,
        LocalDate fromOn,
        @Nullable LocalDate toOn,
        long version) {

    RoleItem item() {
        return new RoleItem(
                id, role, Municipality.of(municipalityCode, officialName, shortName), project, fromOn, toOn, version);
    }
}
