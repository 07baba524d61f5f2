package dk.tvaers.position.rest;

import dk.tvaers.kit.rest.Fields;
import dk.tvaers.position.Stand;
import dk.tvaers.position.StandData;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "PositionStandToState")
record StandToState(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                allowableValues = {"FOR", "AGAINST", "NO_OPINION"})
        @Nullable
        String stand,

        @Schema(maxLength = StandData.LONGEST_WORD, description = "Needed by who is against") @Nullable
        String word) {

    StandData data() {
        Fields fields = new Fields();
        fields.required("stand", stand);
        Stand chosen = fields.code("stand", stand, Stand.class);
        fields.throwIfAny();
        return new StandData(Objects.requireNonNull(chosen), word);
    }
}
