package dk.tvaers.economy.statement.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.economy.settlement.SettlementId;
import dk.tvaers.economy.statement.StatementFile;
import dk.tvaers.economy.statement.Statements;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.excel.ExcelList;
import dk.tvaers.kit.rest.Streams;
import io.micronaut.core.io.Writable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What goes out of a settlement as files. */
@Controller("/api/v1/collaborations/{slug}/economy/settlements/{id}")
@Tag(name = "Economy")
class StatementController {

    private final Statements statements;

    StatementController(Statements statements) {
        this.statements = statements;
    }

    @Get("/workbook.xlsx")
    @Produces(ExcelList.TYPE)
    @Needs(Right.SEE_ECONOMY)
    @Operation(
            summary = "A settlement as a workbook",
            description =
                    "Who owes what by formulas over the lines and the lent hours, and the list of vouchers; of the"
                            + " municipalities and loans that the caller sees.")
    @ApiResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = ExcelList.TYPE, schema = @Schema(type = "string", format = "binary")))
    HttpResponse<Writable> workbook(
            String slug,
            String id,
            @Header(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) @Nullable String language) {
        return answer(statements.workbook(SettlementId.of(id), Texts.accepting(language)));
    }

    @Get("/bookkeeping.csv")
    @Produces(StatementFile.CSV)
    @Needs(Right.SEE_ECONOMY)
    @Operation(
            summary = "The postings of a locked settlement for a finance system",
            description = "UTF-8 with its mark, semicolons, amounts with a decimal comma. Those of the caller's own"
                    + " municipalities; of all for whoever settles. 409 while it is not locked.")
    @ApiResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = StatementFile.CSV, schema = @Schema(type = "string", format = "binary")))
    HttpResponse<Writable> bookkeeping(
            String slug,
            String id,
            @Header(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) @Nullable String language) {
        return answer(statements.bookkeeping(SettlementId.of(id), Texts.accepting(language)));
    }

    @Get("/municipalities/{code}/statement.pdf")
    @Produces(StatementFile.PDF)
    @Needs(Right.SEE_ECONOMY)
    @Operation(
            summary = "A municipality's statement of a settlement",
            description =
                    "PDF/UA: what it bears and why, its net, and what it answered. 404 when the caller does not see"
                            + " the municipality's economy.")
    @ApiResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = StatementFile.PDF, schema = @Schema(type = "string", format = "binary")))
    HttpResponse<Writable> statement(
            String slug,
            String id,
            String code,
            @Header(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) @Nullable String language) {
        return answer(statements.statement(SettlementId.of(id), MunicipalityCode.of(code), Texts.accepting(language)));
    }

    private static HttpResponse<Writable> answer(StatementFile file) {
        return Streams.answer(file.name(), file.mediaType(), file::writeTo);
    }
}
