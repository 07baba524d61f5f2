package dk.tvaers.people;

import dk.tvaers.collaboration.MunicipalityRef;
import dk.tvaers.kernel.PersonId;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person with all roles the person has, has had and will have.
 *
 * @param logIn whether the person can log in
 * @param leftOn the person's last day in the collaboration; null for whoever stays
 * @param version what a change of the person must name
 */
@Serdeable
public record PersonDetails(
        PersonId id,
        String name,
        @Nullable String title,
        @Nullable String email,
        @Nullable String phone,
        @Nullable MunicipalityRef municipality,
        @Nullable PersonId deputy,
        @Nullable String deputyName,
        boolean logIn,
        @Nullable LocalDate leftOn,
        List<RoleItem> roles,
        long version) {

    /** All that is kept of the person, as a change hands it in. */
    public PersonData data() {
        return new PersonData(name, title, email, phone, municipality == null ? null : municipality.code(), deputy);
    }
}
