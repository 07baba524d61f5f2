package dk.tvaers.loan.rest;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.rest.Fields;
import dk.tvaers.loan.LoanRequestData;
import dk.tvaers.loan.LoanUrgency;
import dk.tvaers.loan.specialist.CatalogueEntryId;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is needed; municipality, project and wish are said once, when it is asked for. */
@Serdeable
@Schema(name = "LoanRequestToSave")
record RequestToSave(
        @Schema(pattern = "[0-9]{3}", description = "The code of the municipality that asks; needed when it asks")
        @Nullable
        String municipality,

        @Schema(pattern = "[0-9A-Z]{13}") @Nullable String project,

        @Schema(pattern = "[0-9A-Z]{13}", description = "The municipality's open wish for help that it comes from")
        @Nullable
        String helpWish,

        @Schema(pattern = "[0-9A-Z]{13}", description = "Of the catalogue of competences") @Nullable
        String competence,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = LoanRequestData.LONGEST_TITLE) @Nullable
        String title,

        @Schema(maxLength = LoanRequestData.LONGEST) @Nullable
        String description,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "date") @Nullable
        String from,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "date", description = "Included") @Nullable
        String to,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "In quarters", example = "40") @Nullable
        String hours,

        @Schema(maxLength = LoanRequestData.LONGEST_PLACE, description = "Where the work is to be done") @Nullable
        String place,

        @Schema(
                allowableValues = {"NORMAL", "SOON", "URGENT"},
                description = "NORMAL when left out")
        @Nullable
        String urgency) {

    MunicipalityCode code() {
        Fields fields = new Fields();
        fields.required("municipality", municipality);
        fields.throwIfAny();
        return MunicipalityCode.of(Objects.requireNonNull(municipality));
    }

    @Nullable
    ProjectId projectId() {
        Fields fields = new Fields();
        ProjectId id = fields.id("project", project, ProjectId::of);
        fields.throwIfAny();
        return id;
    }

    LoanRequestData data() {
        Fields fields = new Fields();
        fields.required("title", title);
        fields.required("from", from);
        fields.required("to", to);
        fields.required("hours", hours);
        CatalogueEntryId wanted = fields.id("competence", competence, CatalogueEntryId::of);
        LocalDate first = fields.date("from", from);
        LocalDate last = fields.date("to", to);
        BigDecimal many = fields.decimal("hours", hours);
        LoanUrgency how = fields.code("urgency", urgency, LoanUrgency.class);
        fields.throwIfAny();
        return new LoanRequestData(
                Objects.requireNonNull(title),
                description,
                wanted,
                Objects.requireNonNull(first),
                Objects.requireNonNull(last),
                Objects.requireNonNull(many),
                place,
                how == null ? LoanUrgency.NORMAL : how);
    }
}
