package dk.tvaers.document.rest;

import dk.tvaers.document.Audience;
import dk.tvaers.document.DocumentData;
import dk.tvaers.document.DocumentType;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.rest.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All that is said of a document, since what is left out is taken away. */
@Serdeable
record DocumentToSave(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 200) @Nullable
        String name,

        @Schema(description = "TEMPLATE, KOMBIT, ANALYSIS, LESSON or OTHER; OTHER when left out") @Nullable
        String type,

        @Schema(description = "ALL members, or the MUNICIPALITY it comes from and the coordinator; ALL when left out")
        @Nullable
        String audience,

        @Schema(description = "The id of the project that it is about", pattern = "[0-9A-Z]{13}") @Nullable
        String project,

        @Schema(description = "The code of the municipality that it comes from", example = "161") @Nullable
        String municipality) {

    DocumentData data() {
        Fields fields = new Fields();
        fields.required("name", name);
        DocumentType read = fields.code("type", type, DocumentType.class);
        Audience whom = fields.code("audience", audience, Audience.class);
        ProjectId about = fields.id("project", project, ProjectId::of);
        fields.throwIfAny();
        return new DocumentData(
                Objects.requireNonNull(name),
                Objects.requireNonNullElse(read, DocumentType.OTHER),
                Objects.requireNonNullElse(whom, Audience.ALL),
                about,
                municipality == null ? null : MunicipalityCode.of(municipality));
    }
}
