package dk.tvaers.status.rest;

import dk.tvaers.kernel.ReportId;
import dk.tvaers.kit.rest.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "ReportToReturn")
record ReturnToGive(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                pattern = "[0-9A-Z]{13}",
                description = "The report that was read")
        @Nullable
        String report,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 1000, description = "What has to change")
        @Nullable
        String comment) {

    ReportId reportId() {
        Fields fields = new Fields();
        fields.required("report", report);
        ReportId id = fields.id("report", report, ReportId::of);
        fields.throwIfAny();
        return Objects.requireNonNull(id);
    }

    String commentOrEmpty() {
        return comment == null ? "" : comment;
    }
}
