package dk.tvaers.help.rest;

import dk.tvaers.help.WishData;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kit.rest.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "HelpWishToAsk")
record WishToAsk(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, pattern = "[0-9A-Z]{13}") @Nullable
        String localProject,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = WishData.LONGEST_TITLE) @Nullable
        String title,

        @Schema(maxLength = WishData.LONGEST) @Nullable String description,

        @Schema(format = "date", description = "Today or later") @Nullable
        String neededBy) {

    LocalProjectId local() {
        Fields fields = new Fields();
        fields.required("localProject", localProject);
        fields.required("title", title);
        LocalProjectId id = fields.id("localProject", localProject, LocalProjectId::of);
        fields.throwIfAny();
        return Objects.requireNonNull(id);
    }

    WishData data() {
        Fields fields = new Fields();
        fields.required("title", title);
        LocalDate by = fields.date("neededBy", neededBy);
        fields.throwIfAny();
        return new WishData(Objects.requireNonNull(title), description, by);
    }
}
