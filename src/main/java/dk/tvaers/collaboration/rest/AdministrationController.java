package dk.tvaers.collaboration.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.collaboration.AgreementId;
import dk.tvaers.collaboration.Agreements;
import dk.tvaers.collaboration.Leaving;
import dk.tvaers.collaboration.Members;
import dk.tvaers.collaboration.MembershipId;
import dk.tvaers.collaboration.MembershipItem;
import dk.tvaers.collaboration.OfficeId;
import dk.tvaers.collaboration.Offices;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.rest.Idempotency;
import dk.tvaers.kit.rest.Preconditions;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the coordinator changes of the collaboration itself. */
@Controller("/api/v1/collaborations/{slug}")
@Tag(name = "Collaboration")
class AdministrationController {

    private final Members members;
    private final Leaving leaving;
    private final Offices offices;
    private final Agreements agreements;
    private final Idempotency idempotency;

    AdministrationController(
            Members members, Leaving leaving, Offices offices, Agreements agreements, Idempotency idempotency) {
        this.members = members;
        this.leaving = leaving;
        this.offices = offices;
        this.agreements = agreements;
        this.idempotency = idempotency;
    }

    @Get("/memberships/{id}")
    @Needs(Right.SEE_COLLABORATION)
    @Operation(summary = "A membership", description = "Of one municipality over one period; the ETag is its version.")
    HttpResponse<MembershipBody> membership(String slug, String id) {
        return answer(MembershipId.of(id));
    }

    @Post("/memberships")
    @Needs(Right.ADMINISTER_COLLABORATION)
    @Operation(
            summary = "Admit a member",
            description = "A municipality that left may come back; it is never a member twice on one day.")
    @ApiResponse(
            responseCode = "201",
            description = "Admitted",
            content = @Content(schema = @Schema(implementation = MembershipBody.class)))
    HttpResponse<?> admit(
            HttpRequest<?> request,
            String slug,
            @Body MemberToAdmit body,
            @Header(Idempotency.HEADER) @Nullable String key) {
        return idempotency.once(key, request.getPath(), body, () -> {
            MemberToAdmit.Admission admission = body.admission();
            MembershipId id = members.admit(admission.municipality(), admission.period());
            return HttpResponse.created(MembershipBody.of(members.get(id)));
        });
    }

    @Get("/memberships/{id}/leaving")
    @Needs(Right.ADMINISTER_COLLABORATION)
    @Operation(
            summary = "What happens when the member leaves",
            description = "Nothing is changed. The offices it still holds must be handed on before it can leave.")
    LeavingPreviewBody preview(
            HttpRequest<?> request,
            String slug,
            String id,
            @QueryValue @Nullable @Parameter(description = "The last day; today when left out") LocalDate lastDay) {
        return LeavingPreviewBody.of(
                leaving.preview(MembershipId.of(id), lastDay == null ? Now.today() : lastDay),
                Texts.accepting(request.getHeaders().get(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    @Put("/memberships/{id}/leaving")
    @Needs(Right.ADMINISTER_COLLABORATION)
    @Operation(
            summary = "Let a member leave",
            description =
                    "With its last day, and what becomes of its local projects then. If-Match names the version of"
                            + " the membership that was read.")
    HttpResponse<MembershipBody> leave(
            String slug, String id, @Body LeavingToAgree body, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        MembershipId membership = MembershipId.of(id);
        LeavingToAgree.Agreed agreed = body.agreed();
        leaving.leave(membership, Preconditions.version(ifMatch), agreed.lastDay(), agreed.localProjects());
        return answer(membership);
    }

    @Delete("/memberships/{id}/leaving")
    @Needs(Right.ADMINISTER_COLLABORATION)
    @Operation(
            summary = "Take back that a member leaves",
            description = "Until its last day is over. If-Match names the version of the membership that was read.")
    HttpResponse<MembershipBody> stay(String slug, String id, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        MembershipId membership = MembershipId.of(id);
        leaving.stay(membership, Preconditions.version(ifMatch));
        return answer(membership);
    }

    @Post("/offices")
    @Needs(Right.ADMINISTER_COLLABORATION)
    @Operation(
            summary = "Hand an office on",
            description =
                    "Who holds it steps down the day before; who is chosen already for a later day takes over then."
                            + " Without a municipality the office is left empty. Answers with who has held which office.")
    @ApiResponse(responseCode = "201", description = "Handed on")
    HttpResponse<?> handOn(
            HttpRequest<?> request,
            String slug,
            @Body OfficeToHandOn body,
            @Header(Idempotency.HEADER) @Nullable String key) {
        return idempotency.once(key, request.getPath(), body, () -> {
            body.handOn(offices);
            return HttpResponse.created(Page.whole(offices.history()).map(OfficeBody::of));
        });
    }

    @Delete("/offices/{id}")
    @Needs(Right.ADMINISTER_COLLABORATION)
    @Operation(
            summary = "Take back a change of office that has not come",
            description = "Named by who was to begin, or by who was to end with nobody after: who holds the office goes"
                    + " on. If-Match names the version that was read. Answers with who has held which office.")
    Page<OfficeBody> takeBack(String slug, String id, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        offices.takeBack(OfficeId.of(id), Preconditions.version(ifMatch));
        return Page.whole(offices.history()).map(OfficeBody::of);
    }

    @Post("/agreement")
    @Needs(Right.ADMINISTER_COLLABORATION)
    @Operation(
            summary = "Record an agreement, or a new version of it",
            description = "A version never changes. Supersedes names the newest version, which was read; it is left out"
                    + " only for the first.")
    @ApiResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = AgreementBody.class)))
    HttpResponse<?> agree(
            HttpRequest<?> request,
            String slug,
            @Body AgreementToRecord body,
            @Header(Idempotency.HEADER) @Nullable String key) {
        return idempotency.once(key, request.getPath(), body, () -> {
            AgreementId earlier = body.earlier();
            if (earlier == null) {
                agreements.record(body.data());
            } else {
                agreements.supersede(earlier, body.data());
            }
            return HttpResponse.created(AgreementBody.of(agreements.history()));
        });
    }

    private HttpResponse<MembershipBody> answer(MembershipId id) {
        MembershipItem item = members.get(id);
        return Preconditions.tagged(HttpResponse.ok(MembershipBody.of(item)), item.version());
    }
}
