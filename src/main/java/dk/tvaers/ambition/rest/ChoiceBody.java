package dk.tvaers.ambition.rest;

import dk.tvaers.ambition.AmbitionChoice;
import dk.tvaers.ambition.AmbitionLevel;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.rest.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a municipality answers for one project. */
@Serdeable
@Schema(name = "AmbitionChoice")
record ChoiceBody(
        @Schema(allowableValues = {"FOLLOW", "STANDARD", "FRONT_RUNNER", "PILOT"}) @Nullable
        String level,

        @Schema(maxLength = AmbitionChoice.LONGEST_REASON) @Nullable
        String reason) {

    AmbitionChoice choice(Fields fields, String name) {
        return new AmbitionChoice(fields.code(name + ".level", level, AmbitionLevel.class), reason);
    }

    static Map<String, ChoiceBody> of(Map<ProjectId, AmbitionChoice> choices) {
        Map<String, ChoiceBody> bodies = new TreeMap<>();
        choices.forEach((project, choice) -> bodies.put(
                project.toString(),
                new ChoiceBody(choice.level() == null ? null : choice.level().name(), choice.reason())));
        return bodies;
    }
}
