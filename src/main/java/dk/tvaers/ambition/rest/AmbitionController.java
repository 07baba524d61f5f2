package dk.tvaers.ambition.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.ambition.AmbitionAnswers;
import dk.tvaers.ambition.AmbitionDecision;
import dk.tvaers.ambition.AmbitionSurveyId;
import dk.tvaers.ambition.AmbitionSurveyItem;
import dk.tvaers.ambition.AmbitionSurveys;
import dk.tvaers.ambition.AnswerSheet;
import dk.tvaers.ambition.JointLevels;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.rest.Idempotency;
import dk.tvaers.kit.rest.Preconditions;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Surveys of ambitions, the municipalities' answers, and the joint levels. */
@Controller("/api/v1/collaborations/{slug}")
@Tag(name = "Ambitions")
class AmbitionController {

    private final AmbitionSurveys surveys;
    private final AmbitionAnswers answers;
    private final JointLevels joint;
    private final Idempotency idempotency;

    AmbitionController(AmbitionSurveys surveys, AmbitionAnswers answers, JointLevels joint, Idempotency idempotency) {
        this.surveys = surveys;
        this.answers = answers;
        this.joint = joint;
        this.idempotency = idempotency;
    }

    @Get("/ambition-surveys")
    @Needs(Right.SEE_STATUS)
    @Operation(summary = "The surveys of ambitions", description = "The open ones first, then the newest.")
    Page<SurveyBody> list(
            String slug,
            @QueryValue(defaultValue = "0") int page,
            @QueryValue(defaultValue = Page.DEFAULT_SIZE) int size) {
        return Page.of(surveys.list(), page, size).map(SurveyBody::of);
    }

    @Get("/ambition-surveys/{id}")
    @Needs(Right.SEE_STATUS)
    @Operation(summary = "A survey", description = "The ETag is its version.")
    HttpResponse<SurveyBody> survey(String slug, String id) {
        return answer(AmbitionSurveyId.of(id));
    }

    @Post("/ambition-surveys")
    @Needs(Right.CONDUCT_AMBITION)
    @Operation(
            summary = "Open a survey",
            description = "Asks each member of today about each project of the programme in which it takes part. A"
                    + " programme has one open survey at most.")
    @ApiResponse(
            responseCode = "201",
            description = "Opened",
            content = @Content(schema = @Schema(implementation = SurveyBody.class)))
    HttpResponse<?> open(
            HttpRequest<?> request,
            String slug,
            @Body SurveyToOpen body,
            @Header(Idempotency.HEADER) @Nullable String key) {
        return idempotency.once(key, request.getPath(), body, () -> {
            AmbitionSurveyId id = surveys.open(body.programmeId(), body.date());
            AmbitionSurveyItem survey = surveys.get(id);
            return Preconditions.tagged(HttpResponse.created(SurveyBody.of(survey)), survey.version());
        });
    }

    @Put("/ambition-surveys/{id}/deadline")
    @Needs(Right.CONDUCT_AMBITION)
    @Operation(
            summary = "Move the deadline of an open survey",
            description = "Those who have still to answer are told. If-Match names the version that was read.")
    HttpResponse<SurveyBody> moveDeadline(
            String slug, String id, @Body DeadlineToMove body, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        AmbitionSurveyId survey = AmbitionSurveyId.of(id);
        surveys.moveDeadline(survey, Preconditions.version(ifMatch), body.date());
        return answer(survey);
    }

    @Put("/ambition-surveys/{id}/closing")
    @Needs(Right.CONDUCT_AMBITION)
    @Operation(
            summary = "Close a survey for good",
            description = "What is not approved by then stays so. If-Match names the version that was read.")
    HttpResponse<SurveyBody> close(String slug, String id, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        AmbitionSurveyId survey = AmbitionSurveyId.of(id);
        surveys.close(survey, Preconditions.version(ifMatch));
        return answer(survey);
    }

    @Get("/ambition-surveys/{id}/municipalities")
    @Needs(Right.SEE_STATUS)
    @Operation(summary = "Who has answered a survey", description = "Each municipality that is asked, by code.")
    Page<StateBody> states(String slug, String id) {
        return Page.whole(surveys.states(AmbitionSurveyId.of(id))).map(StateBody::of);
    }

    @Get("/ambition-surveys/{id}/levels")
    @Needs(Right.SEE_STATUS)
    @Operation(
            summary = "The approved answers beside each other",
            description = "A row for each project, in the programme's order.")
    Page<HeatBody> levels(String slug, String id) {
        return Page.whole(joint.heatMap(AmbitionSurveyId.of(id)).rows()).map(HeatBody::of);
    }

    @Get("/ambition-surveys/{id}/municipalities/{code}")
    @Needs(Right.SEE_STATUS)
    @Operation(
            summary = "A municipality's part of a survey",
            description = "The ETag is the version of the draft, 0 without one.")
    HttpResponse<SheetBody> sheet(String slug, String id, String code) {
        return sheet(AmbitionSurveyId.of(id), MunicipalityCode.of(code));
    }

    @Put("/ambition-surveys/{id}/municipalities/{code}/draft")
    @Needs(Right.ANSWER_AMBITION)
    @Operation(
            summary = "Save the draft of an answer",
            description = "What is left out is taken away. If-Match names the version of the draft that was read, 0"
                    + " without one.")
    HttpResponse<SheetBody> save(
            String slug,
            String id,
            String code,
            @Body AnswerToSave body,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        AmbitionSurveyId survey = AmbitionSurveyId.of(id);
        MunicipalityCode municipality = MunicipalityCode.of(code);
        answers.save(survey, municipality, Preconditions.version(ifMatch), body.choices());
        return sheet(survey, municipality);
    }

    @Post("/ambition-surveys/{id}/municipalities/{code}/answers")
    @Needs(Right.ANSWER_AMBITION)
    @Operation(
            summary = "Submit a municipality's answer",
            description =
                    "A level and a reason for each project that it is asked about. If-Match names the version of the"
                            + " draft that was read, 0 without one.")
    @ApiResponse(
            responseCode = "201",
            description = "Submitted",
            content = @Content(schema = @Schema(implementation = SheetBody.class)))
    HttpResponse<?> submit(
            HttpRequest<?> request,
            String slug,
            String id,
            String code,
            @Body AnswerToSave body,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Header(Idempotency.HEADER) @Nullable String key) {
        return idempotency.once(key, request.getPath(), body, () -> {
            AmbitionSurveyId survey = AmbitionSurveyId.of(id);
            MunicipalityCode municipality = MunicipalityCode.of(code);
            answers.submit(survey, municipality, Preconditions.version(ifMatch), body.choices());
            return HttpResponse.created(SheetBody.of(answers.read(survey, municipality)));
        });
    }

    @Put("/ambition-surveys/{id}/municipalities/{code}/approval")
    @Needs(Right.APPROVE_AMBITION)
    @Operation(summary = "Approve a municipality's answer", description = "For good.")
    HttpResponse<SheetBody> approve(String slug, String id, String code, @Body VerdictToGive body) {
        AmbitionSurveyId survey = AmbitionSurveyId.of(id);
        MunicipalityCode municipality = MunicipalityCode.of(code);
        answers.approve(survey, municipality, body.answerId());
        return sheet(survey, municipality);
    }

    @Put("/ambition-surveys/{id}/municipalities/{code}/return")
    @Needs(Right.APPROVE_AMBITION)
    @Operation(summary = "Return a municipality's answer", description = "With a comment: a new answer is asked for.")
    HttpResponse<SheetBody> giveBack(String slug, String id, String code, @Body VerdictToGive body) {
        AmbitionSurveyId survey = AmbitionSurveyId.of(id);
        MunicipalityCode municipality = MunicipalityCode.of(code);
        answers.giveBack(survey, municipality, body.answerId(), body.commentOrEmpty());
        return sheet(survey, municipality);
    }

    @Get("/projects/{id}/ambition-decisions")
    @Needs(Right.SEE_STATUS)
    @Operation(
            summary = "What is decided of a project's joint level",
            description = "The newest first; that one holds. The ETag is its number, 0 without one.")
    HttpResponse<Page<DecisionBody>> decisions(String slug, String id) {
        List<AmbitionDecision> all = joint.of(ProjectId.of(id));
        return Preconditions.tagged(
                HttpResponse.ok(Page.whole(all).map(DecisionBody::of)),
                all.isEmpty() ? 0 : all.getFirst().number());
    }

    @Post("/projects/{id}/ambition-decisions")
    @Needs(Right.CONDUCT_AMBITION)
    @Operation(
            summary = "Record what is decided of a project's joint level",
            description =
                    "It supersedes the one before, which stays as it was. If-Match names the number of the decision"
                            + " that was read, 0 without one.")
    @ApiResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = DecisionBody.class)))
    HttpResponse<?> decide(
            HttpRequest<?> request,
            String slug,
            String id,
            @Body DecisionToRecord body,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Header(Idempotency.HEADER) @Nullable String key) {
        return idempotency.once(key, request.getPath(), body, () -> {
            ProjectId project = ProjectId.of(id);
            joint.decide(project, Preconditions.version(ifMatch), body.data());
            return HttpResponse.created(DecisionBody.of(joint.of(project).getFirst()));
        });
    }

    private HttpResponse<SurveyBody> answer(AmbitionSurveyId id) {
        AmbitionSurveyItem survey = surveys.get(id);
        return Preconditions.tagged(HttpResponse.ok(SurveyBody.of(survey)), survey.version());
    }

    private HttpResponse<SheetBody> sheet(AmbitionSurveyId id, MunicipalityCode code) {
        AnswerSheet sheet = answers.read(id, code);
        return Preconditions.tagged(HttpResponse.ok(SheetBody.of(sheet)), sheet.version());
    }
}
