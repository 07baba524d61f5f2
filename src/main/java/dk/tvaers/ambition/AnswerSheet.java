package dk.tvaers.ambition;

import dk.tvaers.kernel.ProjectId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A municipality's part of a survey, as the reader may see it.
 *
 * @param projects about which it is asked
 * @param start with what its form starts, for who may answer: the draft, else the newest answer
 * @param version the draft's; 0 when none is saved
 * @param savedBy who saved the draft, for who may answer
 * @param given its answers, the newest first; readers elsewhere see only the approved one
 */
public record AnswerSheet(
        AmbitionSurveyItem survey,
        MunicipalityAmbition municipality,
        List<AskedProject> projects,
        Map<ProjectId, AmbitionChoice> start,
        long version,
        @Nullable Instant savedAt,
        @Nullable String savedBy,
        List<Given> given,
        boolean mayAnswer,
        boolean mayJudge) {

    /**
     * An answer as it was submitted.
     *
     * @param verdict what the director said of it; null while it waits
     */
    public record Given(
            AmbitionAnswerId id,
            int number,
            Instant submittedAt,
            String submittedBy,
            Map<ProjectId, AmbitionChoice> choices,
            @Nullable Verdict verdict,
            @Nullable String comment,
            @Nullable Instant judgedAt,
            @Nullable String judgedBy) {}

    public AnswerSheet {
        projects = List.copyOf(projects);
        start = Map.copyOf(start);
        given = List.copyOf(given);
    }
}
