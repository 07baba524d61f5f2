package dk.tvaers.ambition.rest;

import dk.tvaers.ambition.AmbitionLevel;
import dk.tvaers.ambition.HeatMap;
import dk.tvaers.ambition.Spread;
import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A project in the heat map. */
@Serdeable
@Schema(name = "AmbitionRow")
record HeatBody(
        String project,
        String shortName,

        @Schema(description = "The municipalities that are asked about it")
        List<String> asked,

        @Schema(description = "The approved levels and reasons, by municipality")
        Map<String, ChoiceBody> levels,

        @Nullable AmbitionLevel lowest,
        @Nullable AmbitionLevel highest,

        @Schema(description = "How many levels lie between the lowest and the highest") @Nullable
        Integer difference,

        @Schema(description = "The joint level that holds now") @Nullable
        AmbitionLevel joint,

        @Schema(description = "How many levels a municipality is above the joint one, negative below it")
        Map<String, Integer> aboveJoint) {

    static HeatBody of(HeatMap.Row row) {
        Map<String, ChoiceBody> levels = new TreeMap<>();
        Map<String, Integer> above = new TreeMap<>();
        row.levels().forEach((code, choice) -> {
            levels.put(
                    code.value(),
                    new ChoiceBody(
                            choice.level() == null ? null : choice.level().name(), choice.reason()));
            Integer steps = row.aboveJoint(code);
            if (steps != null) {
                above.put(code.value(), steps);
            }
        });
        return new HeatBody(
                row.project().id().toString(),
                row.project().shortName(),
                row.asked().stream().map(MunicipalityCode::value).sorted().toList(),
                levels,
                row.spread().map(Spread::lowest).orElse(null),
                row.spread().map(Spread::highest).orElse(null),
                row.difference(),
                row.joint() == null ? null : row.joint().level(),
                above);
    }
}
