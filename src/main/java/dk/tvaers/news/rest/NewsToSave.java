package dk.tvaers.news.rest;

import dk.tvaers.kit.rest.Fields;
import dk.tvaers.news.NewsData;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Serdeable
record NewsToSave(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = NewsData.TITLE_LENGTH) @Nullable
        String title,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                maxLength = NewsData.TEXT_LENGTH,
                description = "Plain text; an empty line parts paragraphs")
        @Nullable
        String text) {

    NewsData data() {
        Fields fields = new Fields();
        fields.required("title", title);
        fields.required("text", text);
        fields.throwIfAny();
        return new NewsData(Objects.requireNonNull(title), Objects.requireNonNull(text));
    }
}
