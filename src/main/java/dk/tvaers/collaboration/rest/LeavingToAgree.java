package dk.tvaers.collaboration.rest;

import dk.tvaers.exchange.MemberLeaving;
import dk.tvaers.kit.rest.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "LeavingToAgree")
record LeavingToAgree(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "date", description = "Its last day as a member")
        @Nullable
        String lastDay,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                implementation = MemberLeaving.LocalProjects.class,
                description = "STOP: those in progress or not started are stopped on the last day. KEEP: they stay as"
                        + " they are")
        @Nullable
        String localProjects) {

    record Agreed(LocalDate lastDay, MemberLeaving.LocalProjects localProjects) {}

    Agreed agreed() {
        Fields fields = new Fields();
        fields.required("localProjects", localProjects);
        MemberLeaving.LocalProjects choice =
                fields.code("localProjects", localProjects, MemberLeaving.LocalProjects.class);
        return new Agreed(fields.requiredDate("lastDay", lastDay), Objects.requireNonNull(choice));
    }
}
