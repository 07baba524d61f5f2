package dk.tvaers.klik.rest;

import dk.tvaers.kit.rest.Fields;
import dk.tvaers.klik.KlikTaskId;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Serdeable
record KlikMarksToSave(
        @Schema(description = "The tasks that are marked, all alike") @Nullable
        List<TaskRead> tasks,

        @Schema(description = "DONE, IN_PROGRESS or NOT_RELEVANT; null opens the tasks again") @Nullable
        String mark,

        @Schema(format = "date", description = "The day of it, today at the latest") @Nullable
        String on) {

    @Serdeable
    @Schema(name = "KlikTaskRead")
    record TaskRead(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            String task,

            @Schema(description = "The version of its mark that was read; 0 when it is left out") @Nullable
            String version) {}

    KlikMarkToSave each() {
        return new KlikMarkToSave(mark, on);
    }

    Map<KlikTaskId, Long> read() {
        Fields fields = new Fields();
        Map<KlikTaskId, Long> read = new LinkedHashMap<>();
        List<TaskRead> given = Objects.requireNonNullElse(tasks, List.of());
        for (int i = 0; i < given.size(); i++) {
            String where = "tasks[" + i + "].";
            fields.required(where + "task", given.get(i).task());
            KlikTaskId task = fields.id(where + "task", given.get(i).task(), KlikTaskId::of);
            Integer version = fields.number(where + "version", given.get(i).version());
            if (task != null) {
                read.put(task, version == null ? 0L : version);
            }
        }
        fields.throwIfAny();
        return read;
    }
}
