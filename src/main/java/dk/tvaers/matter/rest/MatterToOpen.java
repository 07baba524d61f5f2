package dk.tvaers.matter.rest;

import dk.tvaers.collaboration.AgreementId;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.rest.Fields;
import dk.tvaers.matter.MatterData;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "MatterToOpen")
record MatterToOpen(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = MatterData.LONGEST_TITLE) @Nullable
        String title,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                maxLength = MatterData.LONGEST_PROPOSAL,
                description = "What each municipality is to decide, or the need that is bought for in common")
        @Nullable
        String proposal,

        @Schema(maxLength = MatterData.LONGEST_UNIT, description = "When each says how much: in what, e.g. licences")
        @Nullable
        String unit,

        @Schema(pattern = "[0-9A-Z]{13}") @Nullable String agreement,

        @Schema(pattern = "[0-9A-Z]{13}") @Nullable String project,

        @Schema(format = "date", description = "Whose members are asked: those of this day. Today when left out")
        @Nullable
        String askedOn,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "date", description = "Today or later") @Nullable
        String deadline) {

    MatterData data() {
        Fields fields = new Fields();
        fields.required("title", title);
        fields.required("proposal", proposal);
        AgreementId about = fields.id("agreement", agreement, AgreementId::of);
        ProjectId in = fields.id("project", project, ProjectId::of);
        LocalDate day = fields.date("askedOn", askedOn);
        LocalDate until = fields.requiredDate("deadline", deadline);
        return new MatterData(
                Objects.requireNonNull(title),
                Objects.requireNonNull(proposal),
                unit,
                about,
                in,
                day == null ? Now.today() : day,
                until);
    }
}
