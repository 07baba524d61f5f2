package dk.tvaers.ambition.rest;

import dk.tvaers.ambition.AnswerSheet;
import dk.tvaers.ambition.Verdict;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A municipality's part of a survey. */
@Serdeable
@Schema(name = "AmbitionSheet")
record SheetBody(
        StateBody state,
        List<Asked> projects,

        @Schema(
                description = "With what an answer starts, by project: the draft, else the newest answer."
                        + " Empty for those who do not answer")
        Map<String, ChoiceBody> start,

        @Nullable Instant draftSavedAt,
        @Nullable String draftSavedBy,

        @Schema(description = "The newest first; of other municipalities only the approved one")
        List<Given> answers) {

    @Serdeable
    @Schema(name = "AmbitionQuestion")
    record Asked(String project, String shortName, String fullName) {}

    @Serdeable
    @Schema(name = "AmbitionAnswer")
    record Given(
            String id,
            int number,
            Instant submittedAt,
            String submittedBy,
            Map<String, ChoiceBody> answers,

            @Schema(description = "Null while it waits") @Nullable
            Verdict verdict,

            @Nullable String comment,
            @Nullable Instant judgedAt,
            @Nullable String judgedBy) {}

    static SheetBody of(AnswerSheet sheet) {
        return new SheetBody(
                StateBody.of(sheet.municipality()),
                sheet.projects().stream()
                        .map(project -> new Asked(project.id().toString(), project.shortName(), project.fullName()))
                        .toList(),
                ChoiceBody.of(sheet.start()),
                sheet.savedAt(),
                sheet.savedBy(),
                sheet.given().stream().map(SheetBody::of).toList());
    }

    private static Given of(AnswerSheet.Given given) {
        return new Given(
                given.id().toString(),
                given.number(),
                given.submittedAt(),
                given.submittedBy(),
                ChoiceBody.of(given.choices()),
                given.verdict(),
                given.comment(),
                given.judgedAt(),
                given.judgedBy());
    }
}
