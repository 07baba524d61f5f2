package dk.tvaers.people;

import dk.tvaers.collaboration.MunicipalityRef;
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
        @Nullable MunicipalityRef municipality,
        boolean logIn,
        List<RoleItem> roles) {}
