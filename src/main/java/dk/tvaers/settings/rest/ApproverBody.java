package dk.tvaers.settings.rest;

import dk.tvaers.collaboration.MunicipalityRef;
import dk.tvaers.settings.ApproverItem;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "Approver")
record ApproverBody(
        MunicipalityRef municipality,

        @Schema(description = "The one that holds today; null when the director approves everything") @Nullable
        LimitBody limit,

        @Schema(description = "The one that is agreed for later") @Nullable
        LimitBody next,

        @Schema(description = "Who approve up to the limit") List<String> programmeLeaders,

        @Schema(description = "Who approve above it") List<String> directors) {

    static ApproverBody of(ApproverItem item) {
        return new ApproverBody(
                item.municipality(),
                item.limit() == null ? null : LimitBody.of(item.limit()),
                item.next() == null ? null : LimitBody.of(item.next()),
                item.programmeLeaders(),
                item.directors());
    }
}
