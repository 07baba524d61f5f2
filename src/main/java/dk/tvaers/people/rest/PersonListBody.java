package dk.tvaers.people.rest;

import dk.tvaers.collaboration.MunicipalityRef;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.people.PersonItem;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "PersonInList")
record PersonListBody(
        PersonId id,
        String name,
        @Nullable String title,
        @Nullable String email,
        @Nullable String phone,

        @Schema(description = "Where the person works") @Nullable
        MunicipalityRef municipality,

        @Schema(description = "Whether the person can log in")
        boolean logIn,

        @Schema(description = "The roles in force today") List<RoleBody> roles) {

    static PersonListBody of(PersonItem item) {
        return new PersonListBody(
                item.id(),
                item.name(),
                item.title(),
                item.email(),
                item.phone(),
                item.municipality(),
                item.logIn(),
                item.roles().stream().map(RoleBody::of).toList());
    }
}
