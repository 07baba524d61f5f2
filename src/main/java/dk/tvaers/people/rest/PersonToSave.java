package dk.tvaers.people.rest;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kit.rest.Fields;
import dk.tvaers.people.PersonData;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person as a caller sends it: all of it, since what is left out is taken away. */
@Serdeable
@Schema(name = "PersonToSave")
record PersonToSave(
        @Schema(maxLength = 120, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String name,

        @Schema(maxLength = 120) @Nullable String title,

        @Schema(maxLength = 254, description = "Nobody else's in the collaboration; an invitation goes to it") @Nullable
        String email,

        @Schema(maxLength = 30) @Nullable String phone,

        @Schema(description = "The code of a member municipality, where the person works", example = "161") @Nullable
        String municipality,

        @Schema(description = "The id of the person who stands in; gives no right", pattern = "[0-9A-Z]{13}") @Nullable
        String deputy) {

    /** @throws Invalid when something is missing or cannot be read */
    PersonData data() {
        Fields fields = new Fields();
        fields.required("name", name);
        PersonId deputyId = fields.id("deputy", deputy, PersonId::of);
        fields.throwIfAny();
        return new PersonData(
                name == null ? "" : name,
                title,
                email,
                phone,
                municipality == null ? null : MunicipalityCode.of(municipality),
                deputyId);
    }
}
