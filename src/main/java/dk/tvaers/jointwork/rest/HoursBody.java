package dk.tvaers.jointwork.rest;

import dk.tvaers.jointwork.HoursSpread;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

@Serdeable
@Schema(name = "SupportHours")
record HoursBody(
        @Schema(description = "The exact sum", example = "31.50")
        String total,

        @Schema(description = "Per municipality, to the nearest hundredth")
        String mean,

        @Schema(description = "How many visits are held and have no hours yet")
        long missing,

        @Schema(description = "Each municipality that was a member on some day of the period, the most hours first")
        List<Line> municipalities) {

    @Serdeable
    @Schema(name = "SupportHoursOfMunicipality")
    record Line(String municipality, String name, long visits, String hours) {}

    static HoursBody of(HoursSpread spread) {
        return new HoursBody(
                spread.total().toPlainString(),
                spread.mean().toPlainString(),
                spread.missing(),
                spread.lines().stream()
                        .map(line -> new Line(
                                line.code().value(),
                                line.name(),
                                line.visits(),
                                line.hours().toPlainString()))
                        .toList());
    }
}
