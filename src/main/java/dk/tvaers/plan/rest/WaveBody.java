package dk.tvaers.plan.rest;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.plan.WaveId;
import dk.tvaers.plan.WaveItem;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Comparator;
import java.util.List;

@Serdeable
@Schema(name = "Wave")
record WaveBody(
        WaveId id,
        ProjectId project,
        String name,

        @Schema(description = "The codes of the municipalities that go together")
        List<MunicipalityCode> municipalities,

        @Schema(description = "The supplier's dates for them")
        List<WaveDateBody> dates) {

    static WaveBody of(WaveItem wave) {
        return new WaveBody(
                wave.id(),
                wave.projectId(),
                wave.name(),
                List.copyOf(wave.municipalities().keySet()),
                wave.supplierOn().entrySet().stream()
                        .map(entry -> new WaveDateBody(
                                entry.getKey().toString(), entry.getValue().toString()))
                        .sorted(Comparator.comparing(WaveDateBody::supplierOn))
                        .toList());
    }
}
