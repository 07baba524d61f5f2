package dk.tvaers.status.rest;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.TrafficLight;
import dk.tvaers.kit.rest.Fields;
import dk.tvaers.status.ColourChoice;
import dk.tvaers.status.ReportContent;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as a caller sends it. Codes, dates and ids are read as text, so that what is wrong with them is answered
 * field by field.
 */
@Serdeable
@Schema(name = "ReportToSubmit", description = "A status report, or a draft of one. A draft may lack anything.")
record ReportBody(
        @Schema(description = "true submits the report, false saves it as the shared draft; true when left out")
        @Nullable
        Boolean submit,

        @Nullable ColoursBody colours,

        @Schema(type = "integer", minimum = "0", maximum = "100", description = "Percent done") @Nullable
        String percent,

        @Schema(description = "At most 200 characters") @Nullable
        String nextMilestone,

        @Schema(format = "date", example = "2017-03-01") @Nullable
        String expectedGoLive,

        @Schema(description = "At most 2000 characters") @Nullable
        String comment,

        @Schema(description = "What is not green needs cause, action, owner and date; one may cover several colours")
        @Nullable
        List<@Nullable ExplanationBody> explanations) {

    /** The five colours; overall may be left out and is then the worst of the others. */
    @Serdeable
    @Schema(name = "ColoursToSubmit")
    record ColoursBody(
            @Schema(allowableValues = {"GREEN", "YELLOW", "RED"}) @Nullable
            String time,

            @Schema(allowableValues = {"GREEN", "YELLOW", "RED"}) @Nullable
            String economy,

            @Schema(allowableValues = {"GREEN", "YELLOW", "RED"}) @Nullable
            String resources,

            @Schema(allowableValues = {"GREEN", "YELLOW", "RED"}) @Nullable
            String technology,

            @Schema(
                    allowableValues = {"GREEN", "YELLOW", "RED"},
                    description = "The worst of the others when left out")
            @Nullable
            String overall) {}

    boolean isToSubmit() {
        return submit == null || submit;
    }

    /** @throws Invalid naming every field that cannot be read */
    ReportContent content() {
        Fields fields = new Fields();
        List<dk.tvaers.status.Explanation> read = new ArrayList<>();
        List<@Nullable ExplanationBody> given = explanations == null ? List.of() : explanations;
        for (int i = 0; i < given.size(); i++) {
            ExplanationBody explanation = given.get(i);
            read.add((explanation == null ? ExplanationBody.EMPTY : explanation)
                    .read(fields, "explanations[" + i + "]"));
        }
        ReportContent content = new ReportContent(
                colours == null ? ColourChoice.NONE : colours(fields, colours),
                fields.number("percent", percent),
                nextMilestone,
                fields.date("expectedGoLive", expectedGoLive),
                comment,
                read);
        fields.throwIfAny();
        return content;
    }

    private static ColourChoice colours(Fields fields, ColoursBody body) {
        return new ColourChoice(
                fields.code("colours.time", body.time(), TrafficLight.class),
                fields.code("colours.economy", body.economy(), TrafficLight.class),
                fields.code("colours.resources", body.resources(), TrafficLight.class),
                fields.code("colours.technology", body.technology(), TrafficLight.class),
                fields.code("colours.overall", body.overall(), TrafficLight.class));
    }
}
