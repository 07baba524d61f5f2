package dk.tvaers.economy.invoice.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.economy.invoice.InvoiceDetails;
import dk.tvaers.economy.invoice.InvoiceReadiness;
import dk.tvaers.economy.invoice.Readiness;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.rest.Preconditions;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/collaborations/{slug}/economy/invoice-details")
@Tag(name = "Economy")
class InvoiceDetailsController {

    private final InvoiceDetails details;
    private final InvoiceReadiness readiness;

    InvoiceDetailsController(InvoiceDetails details, InvoiceReadiness readiness) {
        this.details = details;
        this.readiness = readiness;
    }

    @Get
    @Needs(Right.SEE_COLLABORATION)
    @Operation(
            summary = "What the members have told for e-invoices",
            description = "The members of today by municipality code, with what is missing for receiving and for"
                    + " sending, and who can tell it.")
    Page<InvoiceDetailsBody> list(String slug) {
        return Page.whole(readiness.all()).map(InvoiceDetailsBody::of);
    }

    @Get("/municipalities/{code}")
    @Needs(Right.SEE_COLLABORATION)
    @Operation(
            summary = "What a member has told for e-invoices",
            description = "The ETag is its version, 0 as long as nothing was told.")
    HttpResponse<InvoiceDetailsBody> get(String slug, String code) {
        return answer(readiness.of(MunicipalityCode.of(code)));
    }

    @Put("/municipalities/{code}")
    @Needs(Right.KEEP_INVOICE_DETAILS)
    @Operation(
            summary = "Tell what e-invoices to and from a member need",
            description = "Replaces everything; what is left out is missing afterwards. A GLN is refused when its check"
                    + " digit is wrong. If-Match names the version that was read.")
    HttpResponse<InvoiceDetailsBody> put(
            String slug,
            String code,
            @Body InvoiceDetailsToSave body,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        MunicipalityCode municipality = MunicipalityCode.of(code);
        details.put(municipality, body.data(), Preconditions.version(ifMatch));
        return answer(readiness.of(municipality));
    }

    private static HttpResponse<InvoiceDetailsBody> answer(Readiness ready) {
        return Preconditions.tagged(
                HttpResponse.ok(InvoiceDetailsBody.of(ready)), ready.details().version());
    }
}
