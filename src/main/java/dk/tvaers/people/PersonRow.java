package dk.tvaers.people;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import io.micronaut.core.annotation.Introspected;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person as its page reads it, still without the roles. */
@Introspected
record PersonRow(
        PersonId id,
        String name,
        @Nullable String title,
        @Nullable String email,
        @Nullable String phone,
        @Nullable MunicipalityCode municipality,
        @Nullable String municipalityName,
        @Nullable PersonId deputy,
        @Nullable String deputyName,
        int logIn,
        long version) {

    PersonDetails with(List<RoleItem> roles) {
        return new PersonDetails(
                id,
                name,
                title,
                email,
                phone,
                municipality,
                municipalityName,
                deputy,
                deputyName,
                logIn == 1,
                roles,
                version);
    }
}
