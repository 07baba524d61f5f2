package dk.tvaers.people;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person in a list, with the roles in force today.
 *
 * @param logIn whether the person can log in
 */
@Serdeable
public record PersonItem(
        PersonId id,
        String name,
        @Nullable String title,
        @Nullable String email,
        @Nullable String phone,
        @Nullable MunicipalityCode municipality,
        @Nullable String municipalityName,
        boolean logIn,
        List<RoleItem> roles) {}
