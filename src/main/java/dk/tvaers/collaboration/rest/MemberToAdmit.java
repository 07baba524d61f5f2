package dk.tvaers.collaboration.rest;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Period;
import dk.tvaers.kit.rest.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Serdeable
record MemberToAdmit(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "161") @Nullable
        String municipality,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "date") @Nullable
        String joinedOn,

        @Schema(format = "date", description = "The last day, for a membership that is over") @Nullable
        String leftOn) {

    record Admission(MunicipalityCode municipality, Period period) {}

    Admission admission() {
        Fields fields = new Fields();
        fields.required("municipality", municipality);
        LocalDate left = fields.date("leftOn", leftOn);
        LocalDate joined = fields.requiredDate("joinedOn", joinedOn);
        return new Admission(code("municipality", municipality), period(joined, left));
    }

    private static Period period(LocalDate joined, @Nullable LocalDate left) {
        if (left != null && left.isBefore(joined)) {
            throw new Invalid("leftOn", "error.date-order");
        }
        return new Period(joined, left);
    }

    /** @throws Invalid when it cannot be the code of a municipality */
    static MunicipalityCode code(String field, @Nullable String text) {
        try {
            return MunicipalityCode.of(text == null ? "" : text);
        } catch (NotFound impossible) {
            throw new Invalid(field, "collaboration.no-such-municipality", text == null ? "" : text);
        }
    }
}
