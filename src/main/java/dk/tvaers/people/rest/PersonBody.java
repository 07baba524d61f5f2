package dk.tvaers.people.rest;

import dk.tvaers.collaboration.MunicipalityRef;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.people.PersonDetails;
import dk.tvaers.people.PersonName;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "Person")
record PersonBody(
        PersonId id,
        String name,
        @Nullable String title,
        @Nullable String email,
        @Nullable String phone,

        @Schema(description = "Where the person works") @Nullable
        MunicipalityRef municipality,

        @Schema(description = "Who stands in for the person; gives no right") @Nullable
        PersonName deputy,

        @Schema(description = "Whether the person can log in")
        boolean logIn,

        @Schema(description = "The last day in the collaboration; null for whoever stays") @Nullable
        LocalDate leftOn,

        @Schema(description = "All roles the person has, had and will have, the newest first")
        List<RoleBody> roles) {

    static PersonBody of(PersonDetails person) {
        return new PersonBody(
                person.id(),
                person.name(),
                person.title(),
                person.email(),
                person.phone(),
                person.municipality(),
                person.deputy() == null || person.deputyName() == null
                        ? null
                        : new PersonName(person.deputy(), person.deputyName()),
                person.logIn(),
                person.leftOn(),
                person.roles().stream().map(RoleBody::of).toList());
    }
}
