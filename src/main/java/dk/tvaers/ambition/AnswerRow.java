package dk.tvaers.ambition;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.PersonId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A whole municipality's answer; only ever inserted. */
@MappedEntity("ambition_answer")
record AnswerRow(
        @Id AmbitionAnswerId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        AmbitionSurveyId surveyId,
        MunicipalityCode municipalityCode,
        int number,
        Instant submittedAt,
        PersonId submittedBy) {}
