package dk.tvaers.ambition;

import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A municipality that is asked, with its newest answer.
 *
 * @param savedAt when its draft was saved, if there is one
 */
@Introspected
record StateLine(
        @MappedProperty MunicipalityCode municipality,
        String name,
        @Nullable Instant submittedAt,
        @Nullable String submittedBy,
        @Nullable Verdict verdict,
        @Nullable Instant givenAt,
        @Nullable String givenBy,
        @Nullable Instant savedAt) {

    AmbitionState state() {
        if (verdict != null) {
            return verdict == Verdict.APPROVED ? AmbitionState.APPROVED : AmbitionState.RETURNED;
        }
        if (submittedAt != null) {
            return AmbitionState.SUBMITTED;
        }
        return savedAt == null ? AmbitionState.NOT_STARTED : AmbitionState.DRAFT;
    }

    MunicipalityAmbition item(AmbitionSurveyItem survey) {
        return new MunicipalityAmbition(
                municipality, name, state(), submittedAt, submittedBy, survey.isLate(submittedAt), givenAt, givenBy);
    }
}
