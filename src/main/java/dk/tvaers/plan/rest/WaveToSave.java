package dk.tvaers.plan.rest;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.rest.Fields;
import dk.tvaers.plan.MilestoneId;
import dk.tvaers.plan.WaveData;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@Serdeable
record WaveToSave(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = WaveData.NAME_LENGTH) @Nullable
        String name,

        @Schema(description = "The codes of the municipalities that go together") @Nullable
        List<String> municipalities,

        @Schema(description = "The supplier's dates; one that the wave has already is moved instead") @Nullable
        List<WaveDateBody> dates) {

    WaveData data() {
        Fields fields = new Fields();
        fields.required("name", name);
        Map<MilestoneId, LocalDate> read = new HashMap<>();
        List<WaveDateBody> given = dates == null ? List.of() : dates;
        for (int i = 0; i < given.size(); i++) {
            String field = "dates[" + i + "].";
            fields.required(field + "milestone", given.get(i).milestone());
            fields.required(field + "supplierOn", given.get(i).supplierOn());
            MilestoneId milestone = fields.id(field + "milestone", given.get(i).milestone(), MilestoneId::of);
            LocalDate date = fields.date(field + "supplierOn", given.get(i).supplierOn());
            if (milestone != null && date != null) {
                read.put(milestone, date);
            }
        }
        fields.throwIfAny();
        Set<MunicipalityCode> codes = municipalities == null
                ? Set.of()
                : municipalities.stream().map(MunicipalityCode::of).collect(Collectors.toSet());
        return new WaveData(Objects.requireNonNull(name), codes, read);
    }
}
