package dk.tvaers.ambition.rest;

import dk.tvaers.ambition.AmbitionLevel;
import dk.tvaers.ambition.DecisionData;
import dk.tvaers.kit.rest.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "AmbitionDecisionToRecord")
record DecisionToRecord(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                allowableValues = {"FOLLOW", "STANDARD", "FRONT_RUNNER", "PILOT"})
        @Nullable
        String level,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                format = "date",
                description = "Not in the future, and not before the decision that it supersedes")
        @Nullable
        String decidedOn,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = DecisionData.LONGEST_NOTE) @Nullable
        String note) {

    DecisionData data() {
        Fields fields = new Fields();
        fields.required("level", level);
        fields.required("note", note);
        AmbitionLevel chosen = fields.code("level", level, AmbitionLevel.class);
        LocalDate on = fields.requiredDate("decidedOn", decidedOn);
        return new DecisionData(Objects.requireNonNull(chosen), on, Objects.requireNonNull(note));
    }
}
