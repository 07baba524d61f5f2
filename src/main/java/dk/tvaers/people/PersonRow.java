package dk.tvaers.people;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person as its page reads it, still without the roles. */
@Introspected
record PersonRow(
        @MappedProperty PersonId id,
        String name,
        @Nullable String title,
        @Nullable String email,
        @Nullable String phone,
        @MappedProperty @Nullable MunicipalityCode municipalityCode,
        @Nullable String officialName,
        @Nullable String shortName,
        @Nullable PersonId deputy,
        @Nullable String deputyName,
        int logIn,
        @Nullable LocalDate leftOn,
        long version) {

    PersonDetails with(List<RoleRow> roles) {
        return new PersonDetails(
                id,
                name,
                title,
                email,
                phone,
                Municipality.of(municipalityCode, officialName, shortName),
                deputy,
                deputyName,
                logIn == 1,
                leftOn,
                roles.stream().map(RoleRow::item).toList(),
                version);
    }
}
