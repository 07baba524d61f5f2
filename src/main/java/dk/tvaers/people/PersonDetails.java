package dk.tvaers.people;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person with all roles the person has, has had and will have.
 *
 * @param logIn whether the person can log in
 * @param version what a change of the person must name
 */
@Serdeable
public record PersonDetails(
        PersonId id,
        String name,
        @Nullable String title,
        @Nullable String email,
        @Nullable String phone,
        @Nullable MunicipalityCode municipality,
        @Nullable String municipalityName,
        @Nullable PersonId deputy,
        @Nullable String deputyName,
        boolean logIn,
        List<RoleItem> roles,
        long version) {}
