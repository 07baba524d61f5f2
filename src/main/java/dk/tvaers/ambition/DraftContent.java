package dk.tvaers.ambition;

import static java.util.Objects.requireNonNull;

import dk.tvaers.kernel.ProjectId;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** What stands in a draft, as JSON: the choices by the ids of the projects. */
@Singleton
final class DraftContent {

    private static final Argument<Map<String, AmbitionChoice>> TYPE =
            Argument.mapOf(String.class, AmbitionChoice.class);

    private final ObjectMapper json;

    DraftContent(ObjectMapper json) {
        this.json = json;
    }

    String write(Map<ProjectId, AmbitionChoice> choices) {
        Map<String, AmbitionChoice> texts = new HashMap<>();
        choices.forEach((project, choice) -> {
            if (!choice.isNone()) {
                texts.put(project.toString(), choice);
            }
        });
        try {
            return json.writeValueAsString(TYPE, texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<ProjectId, AmbitionChoice> read(String text) {
        try {
            Map<ProjectId, AmbitionChoice> choices = new HashMap<>();
            requireNonNull(json.readValue(text, TYPE))
                    .forEach((project, choice) -> choices.put(ProjectId.of(project), choice));
            return choices;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
