package dk.tvaers.status;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.tvaers.kernel.Invalid;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;

/** What a colour says something about (DOMAIN section 3). The order is that of every list and form. */
@Serdeable
@Schema(
        type = "string",
        allowableValues = {"time", "economy", "resources", "technology", "overall"})
public enum Dimension {
    TIME,
    ECONOMY,
    RESOURCES,
    /** Technology and data. */
    TECHNOLOGY,
    /** All in all; defaults to the worst of the others. */
    OVERALL;

    /** The four that OVERALL sums up. */
    public static final List<Dimension> PARTS = List.of(TIME, ECONOMY, RESOURCES, TECHNOLOGY);

    /** Reads the name as it stands in the API, e.g. {@code economy}; Invalid when there is no such dimension. */
    @JsonCreator
    public static Dimension of(String name) {
        for (Dimension dimension : values()) {
            if (dimension.toString().equals(name)) {
                return dimension;
            }
        }
        throw new Invalid("dimension", "status.rule.unknown-dimension", name);
    }

    /** The name in the API. */
    @Override
    @JsonValue
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
