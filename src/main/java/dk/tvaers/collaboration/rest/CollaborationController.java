package dk.tvaers.collaboration.rest;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.collaboration.AgreementItem;
import dk.tvaers.collaboration.Agreements;
import dk.tvaers.collaboration.Members;
import dk.tvaers.collaboration.OfficeId;
import dk.tvaers.collaboration.OfficeItem;
import dk.tvaers.collaboration.Offices;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.rest.Preconditions;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/collaborations/{slug}")
@Tag(name = "Collaboration")
class CollaborationController {

    private final CurrentContext context;
    private final Members members;
    private final Offices offices;
    private final Agreements agreements;

    CollaborationController(CurrentContext context, Members members, Offices offices, Agreements agreements) {
        this.context = context;
        this.members = members;
        this.offices = offices;
        this.agreements = agreements;
    }

    @Get
    @Needs(Right.SEE_COLLABORATION)
    @Operation(summary = "The collaboration", description = "What it is called, and under which slug it is found.")
    CollaborationBody collaboration(String slug) {
        return CollaborationBody.of(context.collaboration().collaboration());
    }

    @Get("/members")
    @Needs(Right.SEE_COLLABORATION)
    @Operation(
            summary = "The members on a date",
            description = "Municipalities join late and leave early. Sorted by municipality code, never paged.")
    Page<MembershipBody> members(
            String slug,
            @QueryValue @Nullable @Parameter(description = "Today when left out", example = "2014-06-01")
                    LocalDate date) {
        return Page.whole(members.on(date == null ? Now.today() : date)).map(MembershipBody::of);
    }

    @Get("/memberships")
    @Needs(Right.SEE_COLLABORATION)
    @Operation(
            summary = "All memberships there have been",
            description = "In the order they began; a municipality that left and came back stands twice.")
    Page<MembershipBody> memberships(String slug) {
        return Page.whole(members.history()).map(MembershipBody::of);
    }

    @Get("/offices")
    @Needs(Right.SEE_COLLABORATION)
    @Operation(
            summary = "Who has been host and chair",
            description = "The host employs the coordinator and bills the others. The newest first.")
    Page<OfficeBody> offices(String slug) {
        return Page.whole(offices.history()).map(OfficeBody::of);
    }

    @Get("/offices/{id}")
    @Needs(Right.SEE_COLLABORATION)
    @Operation(summary = "One term of an office", description = "The ETag is its version.")
    HttpResponse<OfficeBody> office(String slug, String id) {
        OfficeItem item = offices.get(OfficeId.of(id));
        return Preconditions.tagged(HttpResponse.ok(OfficeBody.of(item)), item.version());
    }

    @Get("/agreement")
    @Needs(Right.SEE_COLLABORATION)
    @Operation(
            summary = "The agreement with the versions before it",
            description = "A version never changes; a new one supersedes it. 404 as long as nothing is agreed.")
    AgreementBody agreement(String slug) {
        List<AgreementItem> versions = agreements.history();
        if (versions.isEmpty()) {
            throw new NotFound();
        }
        return AgreementBody.of(versions);
    }
}
