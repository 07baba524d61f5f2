package dk.tvaers.klik.rest;

import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.klik.KlikMarkItem;
import dk.tvaers.klik.KlikTaskId;
import dk.tvaers.klik.Mark;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "KlikMark", description = "A task in one municipality")
record KlikMarkBody(
        KlikTaskId task,
        String number,
        String title,

        @Nullable String link,

        boolean listed,
        LocalProjectId localProject,
        MunicipalityCode municipality,
        String municipalityName,

        @Schema(description = "Null while it is open") @Nullable
        Mark mark,

        @Nullable LocalDate markedOn,

        @Nullable String markedBy,

        @Schema(description = "That of its mark: 0 while nobody has marked it")
        String version) {

    static KlikMarkBody of(KlikMarkItem item) {
        return new KlikMarkBody(
                item.taskId(),
                item.number(),
                item.title(),
                item.link(),
                item.listed(),
                item.localProjectId(),
                item.code(),
                item.municipalityName(),
                item.mark(),
                item.markedOn(),
                item.markedBy(),
                String.valueOf(item.version()));
    }
}
