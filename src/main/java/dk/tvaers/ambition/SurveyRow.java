package dk.tvaers.ambition;

import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.ProgrammeId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param openProgrammeId the programme while the survey is open: its key lets one survey be open at a time */
@MappedEntity("ambition_survey")
record SurveyRow(
        @Id AmbitionSurveyId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        ProgrammeId programmeId,
        @Nullable ProgrammeId openProgrammeId,
        LocalDate deadline,
        Instant openedAt,
        PersonId openedBy,
        @Nullable Instant closedAt,
        @Nullable PersonId closedBy,
        @Version @Nullable Long version) {

    static SurveyRow opened(AmbitionSurveyId id, ProgrammeId programme, LocalDate deadline, Instant at, PersonId by) {
        return new SurveyRow(id, null, programme, programme, deadline, at, by, null, null, null);
    }

    SurveyRow closed(Instant at, PersonId by) {
        return new SurveyRow(id, collaborationId, programmeId, null, deadline, openedAt, openedBy, at, by, version);
    }

    SurveyRow due(LocalDate newDeadline) {
        return new SurveyRow(
                id,
                collaborationId,
                programmeId,
                openProgrammeId,
                newDeadline,
                openedAt,
                openedBy,
                closedAt,
                closedBy,
                version);
    }

    boolean isOpen() {
        return closedAt == null;
    }
}
