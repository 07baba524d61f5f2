package dk.tvaers.plan.rest;

import dk.tvaers.plan.MovePreview;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

@Serdeable
@Schema(name = "MovePreview")
record MovePreviewBody(
        LocalDate before,
        LocalDate to,
        long days,
        List<MovedDateBody> moved,

        @Schema(description = "Municipalities it concerns that have no date of their own to move")
        List<String> without,

        @Schema(description = "The supplier's dates that would be out of order afterwards")
        List<String> outOfOrder) {

    static MovePreviewBody of(MovePreview preview) {
        return new MovePreviewBody(
                preview.before(),
                preview.to(),
                preview.days(),
                preview.moved().stream().map(MovedDateBody::of).toList(),
                preview.without(),
                preview.outOfOrder());
    }
}
