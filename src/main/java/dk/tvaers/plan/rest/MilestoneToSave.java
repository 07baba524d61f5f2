package dk.tvaers.plan.rest;

import dk.tvaers.kit.rest.Fields;
import dk.tvaers.plan.MilestoneData;
import dk.tvaers.plan.PhaseId;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Serdeable
record MilestoneToSave(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "A phase of the project's programme")
        @Nullable
        String phase,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = MilestoneData.NAME_LENGTH) @Nullable
        String name,

        @Schema(format = "date", description = "The supplier's date; one that is set already is moved instead")
        @Nullable
        String supplierOn) {

    MilestoneData data() {
        Fields fields = new Fields();
        fields.required("phase", phase);
        fields.required("name", name);
        PhaseId chosen = fields.id("phase", phase, PhaseId::of);
        LocalDate date = fields.date("supplierOn", supplierOn);
        fields.throwIfAny();
        return new MilestoneData(Objects.requireNonNull(chosen), Objects.requireNonNull(name), date);
    }
}
