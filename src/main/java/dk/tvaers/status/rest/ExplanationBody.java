package dk.tvaers.status.rest;

import dk.tvaers.kernel.PersonId;
import dk.tvaers.kit.rest.Fields;
import dk.tvaers.status.Dimension;
import dk.tvaers.status.Explanation;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An explanation as a caller sends it. */
@Serdeable
@Schema(name = "ExplanationToSubmit")
record ExplanationBody(
        @Schema(
                description = "The colours it covers: time, economy, resources, technology, overall",
                example = "[\"economy\"]")
        @Nullable
        List<@Nullable String> dimensions,

        @Schema(description = "At most 1000 characters") @Nullable
        String cause,

        @Schema(description = "At most 1000 characters") @Nullable
        String action,

        @Schema(description = "The id of a person of the municipality", pattern = "[0-9A-Z]{13}") @Nullable
        String owner,

        @Schema(format = "date", example = "2015-06-12") @Nullable
        String due) {

    static final ExplanationBody EMPTY = new ExplanationBody(null, null, null, null, null);

    Explanation read(Fields fields, String path) {
        List<Dimension> covered = new ArrayList<>();
        List<@Nullable String> names = dimensions == null ? List.of() : dimensions;
        for (int i = 0; i < names.size(); i++) {
            String field = path + ".dimensions[" + i + "]";
            fields.required(field, names.get(i));
            Dimension dimension = fields.code(field, names.get(i), Dimension.class);
            if (dimension != null) {
                covered.add(dimension);
            }
        }
        return new Explanation(
                covered,
                cause,
                action,
                fields.id(path + ".owner", owner, PersonId::of),
                fields.date(path + ".due", due));
    }
}
