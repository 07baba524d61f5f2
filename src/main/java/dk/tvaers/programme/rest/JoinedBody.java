package dk.tvaers.programme.rest;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.programme.JoiningProject;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

@Serdeable
@Schema(name = "Joined")
record JoinedBody(
        MunicipalityCode municipality,
        String localProject,

        @Schema(description = "False when it had the local project before")
        boolean added) {

    static JoinedBody of(JoiningProject.Joined joined) {
        return new JoinedBody(joined.municipality(), joined.localProject().toString(), joined.added());
    }
}
