package dk.tvaers.ambition.rest;

import dk.tvaers.ambition.AmbitionChoice;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.rest.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "AmbitionAnswerToSave")
record AnswerToSave(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "By the id of the project: a level and a reason for each")
        @Nullable
        Map<String, ChoiceBody> answers) {

    Map<ProjectId, AmbitionChoice> choices() {
        Fields fields = new Fields();
        fields.required("answers", answers);
        fields.throwIfAny();
        Map<ProjectId, AmbitionChoice> choices = new HashMap<>();
        if (answers != null) {
            answers.forEach((project, body) -> {
                ProjectId id = fields.id("answers." + project, project, ProjectId::of);
                if (id != null) {
                    choices.put(id, body.choice(fields, "answers." + project));
                }
            });
        }
        fields.throwIfAny();
        return choices;
    }
}
