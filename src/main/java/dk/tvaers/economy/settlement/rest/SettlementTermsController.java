package dk.tvaers.economy.settlement.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.economy.rest.VatToSign;
import dk.tvaers.economy.settlement.LoanVatItem;
import dk.tvaers.economy.settlement.SettlementTerms;
import dk.tvaers.economy.settlement.SigningLoanVat;
import dk.tvaers.economy.settlement.Terms;
import dk.tvaers.economy.vat.VatTreatment;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.rest.Fields;
import dk.tvaers.kit.rest.Preconditions;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Put;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the agreement says of settling, and how each lender treats lent hours for VAT. */
@Controller("/api/v1/collaborations/{slug}/economy")
@Tag(name = "Economy")
class SettlementTermsController {

    private final SettlementTerms terms;
    private final SigningLoanVat signing;

    SettlementTermsController(SettlementTerms terms, SigningLoanVat signing) {
        this.terms = terms;
        this.signing = signing;
    }

    @Get("/settlement-terms")
    @Needs(Right.SEE_ECONOMY)
    @Operation(summary = "What the agreement says of settling", description = "The ETag is its version.")
    HttpResponse<TermsBody> get(String slug) {
        SettlementTerms.Chosen chosen = terms.get();
        return Preconditions.tagged(HttpResponse.ok(TermsBody.of(chosen.terms())), chosen.version());
    }

    @Put("/settlement-terms")
    @Needs(Right.KEEP_SETTLEMENTS)
    @Operation(
            summary = "Write down what the agreement says of settling",
            description = "It holds for what is sent from then on. If-Match names the version that was read.")
    HttpResponse<TermsBody> choose(
            String slug, @Body TermsBody body, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        terms.choose(body.terms(), Preconditions.version(ifMatch));
        return get(slug);
    }

    @Get("/loan-vat")
    @Needs(Right.SEE_ECONOMY)
    @Operation(summary = "How each member treats lent hours for VAT", description = "By municipality code.")
    Page<LoanVatBody> loanVat(String slug) {
        return Page.whole(signing.list()).map(LoanVatBody::of);
    }

    @Put("/loan-vat/municipalities/{code}")
    @Needs(Right.SIGN_LOAN_VAT)
    @Operation(
            summary = "Choose and sign how a municipality treats lent hours for VAT",
            description = "By its finance, with a reason. If-Match names the version that was read.")
    Page<LoanVatBody> sign(
            String slug, String code, @Body VatToSign body, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        signing.sign(MunicipalityCode.of(code), Preconditions.version(ifMatch), body.vat());
        return loanVat(slug);
    }

    @Serdeable
    @Schema(name = "SettlementTerms")
    record TermsBody(
            @Schema(description = "No answer by the deadline counts as no objection, within the adopted budget")
            @Nullable
            Boolean silenceAccepts,

            @Schema(description = "Worked days for objections") @Nullable
            Integer objectionDays) {

        static TermsBody of(Terms terms) {
            return new TermsBody(terms.silenceAccepts(), terms.objectionDays());
        }

        Terms terms() {
            Fields fields = new Fields();
            fields.required("silenceAccepts", silenceAccepts);
            fields.required("objectionDays", objectionDays);
            fields.throwIfAny();
            return new Terms(Objects.requireNonNull(silenceAccepts), Objects.requireNonNull(objectionDays));
        }
    }

    @Serdeable
    @Schema(name = "LoanVat")
    record LoanVatBody(
            String municipality,

            @Schema(description = "As its finance has signed it; null until it has") @Nullable
            VatTreatment vatTreatment,

            @Schema(description = "In percent") @Nullable BigDecimal vatRate,
            @Nullable String vatReason,
            @Nullable Instant signedAt,
            @Nullable String signedBy,
            long version) {

        static LoanVatBody of(LoanVatItem item) {
            return new LoanVatBody(
                    item.municipality().value(),
                    item.vatTreatment(),
                    item.vatRate(),
                    item.vatNote(),
                    item.signedAt(),
                    item.signedBy(),
                    item.version());
        }
    }
}
