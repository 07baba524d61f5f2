package dk.tvaers.help.rest;

import dk.tvaers.help.OfferingHelp;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.rest.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "HelpOfferToMake")
record OfferToMake(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                pattern = "[0-9]{3}",
                description = "The municipality that offers")
        @Nullable
        String municipality,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = OfferingHelp.LONGEST_NOTE) @Nullable
        String note) {

    MunicipalityCode code() {
        Fields fields = new Fields();
        fields.required("municipality", municipality);
        fields.throwIfAny();
        return MunicipalityCode.of(Objects.requireNonNull(municipality));
    }

    String noteOrEmpty() {
        return note == null ? "" : note;
    }
}
