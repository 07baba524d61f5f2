package dk.tvaers.programme.rest;

import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.rest.Fields;
import dk.tvaers.programme.JoiningProject;
import dk.tvaers.programme.Participation;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Serdeable
record MunicipalitiesToJoin(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Municipality codes", example = "[\"161\"]")
        @Nullable
        List<String> municipalities,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, implementation = Participation.class) @Nullable
        String participation,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                format = "date",
                description = "Since when; today at the latest")
        @Nullable
        String participationOn) {

    List<JoiningProject.Joined> join(JoiningProject joining, ProjectId project) {
        Fields fields = new Fields();
        fields.required("municipalities", municipalities);
        fields.required("participation", participation);
        Participation as = fields.code("participation", participation, Participation.class);
        LocalDate on = fields.requiredDate("participationOn", participationOn);
        List<MunicipalityCode> codes = Objects.requireNonNull(municipalities).stream()
                .map(MunicipalitiesToJoin::code)
                .toList();
        return joining.joinAll(codes, project, Objects.requireNonNull(as), on);
    }

    private static MunicipalityCode code(String text) {
        try {
            return MunicipalityCode.of(text);
        } catch (NotFound impossible) {
            throw new Invalid("municipalities", "programme.not-a-member", text);
        }
    }
}
