package dk.tvaers.loan.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.rest.Fields;
import dk.tvaers.kit.rest.Idempotency;
import dk.tvaers.kit.rest.Preconditions;
import dk.tvaers.loan.ConfirmingHours;
import dk.tvaers.loan.HourEntry;
import dk.tvaers.loan.HourEntryId;
import dk.tvaers.loan.Ledger;
import dk.tvaers.loan.Loan;
import dk.tvaers.loan.LoanId;
import dk.tvaers.loan.Loans;
import dk.tvaers.loan.RegisteringHours;
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
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The hours of a loan: the lent person registers them, the borrower confirms them month by month. */
@Controller("/api/v1/collaborations/{slug}/loans/{id}")
@Tag(name = "Loans")
class HoursController {

    private final Loans loans;
    private final RegisteringHours registering;
    private final ConfirmingHours confirming;
    private final Idempotency idempotency;

    HoursController(Loans loans, RegisteringHours registering, ConfirmingHours confirming, Idempotency idempotency) {
        this.loans = loans;
        this.registering = registering;
        this.confirming = confirming;
        this.idempotency = idempotency;
    }

    @Get("/hours")
    @Needs(Right.SEE_LOANS)
    @Operation(summary = "The hours of a loan", description = "By day; none for third parties.")
    Page<HoursBody> list(String slug, String id) {
        return hours(LoanId.of(id));
    }

    @Post("/hours")
    @Needs(Right.REGISTER_OWN_HOURS)
    @Operation(
            summary = "Register hours of a day",
            description = "By the lent person, or on behalf by who keeps the lender's hours. Never more than agreed.")
    @ApiResponse(
            responseCode = "201",
            description = "Registered",
            content = @Content(schema = @Schema(implementation = HoursBody.class)))
    HttpResponse<?> register(
            HttpRequest<?> request,
            String slug,
            String id,
            @Body HoursToSave body,
            @Header(Idempotency.HEADER) @Nullable String key) {
        LoanId loan = LoanId.of(id);
        return idempotency.once(key, request.getPath(), body, () -> {
            HourEntryId made = registering.register(loan, body.data());
            return HttpResponse.created(entry(loan, made));
        });
    }

    @Put("/hours/{entry}")
    @Needs(Right.REGISTER_OWN_HOURS)
    @Operation(
            summary = "Change hours whose month is not confirmed",
            description = "If-Match names the version of the loan that was read.")
    HttpResponse<HoursBody> change(
            String slug,
            String id,
            String entry,
            @Body HoursToSave body,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        LoanId loan = LoanId.of(id);
        HourEntryId changed = HourEntryId.of(entry);
        registering.change(loan, Preconditions.version(ifMatch), changed, body.data());
        return HttpResponse.ok(entry(loan, changed));
    }

    @Delete("/hours/{entry}")
    @Needs(Right.REGISTER_OWN_HOURS)
    @Operation(
            summary = "Take hours back whose month is not confirmed",
            description = "If-Match names the version of the loan that was read.")
    HttpResponse<Void> takeBack(
            String slug, String id, String entry, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        registering.takeBack(LoanId.of(id), Preconditions.version(ifMatch), HourEntryId.of(entry));
        return HttpResponse.noContent();
    }

    @Post("/hours/{entry}/corrections")
    @Needs(Right.REGISTER_OWN_HOURS)
    @Operation(
            summary = "Correct hours by a counter-entry",
            description = "In a month that is not confirmed; never more than there is to take back.")
    @ApiResponse(
            responseCode = "201",
            description = "Corrected",
            content = @Content(schema = @Schema(implementation = HoursBody.class)))
    HttpResponse<?> correct(
            HttpRequest<?> request,
            String slug,
            String id,
            String entry,
            @Body HoursToSave body,
            @Header(Idempotency.HEADER) @Nullable String key) {
        LoanId loan = LoanId.of(id);
        return idempotency.once(key, request.getPath(), body, () -> {
            HourEntryId made = registering.correct(loan, HourEntryId.of(entry), body.data());
            return HttpResponse.created(entry(loan, made));
        });
    }

    @Put("/months/{month}/confirmation")
    @Needs(Right.CONFIRM_HOURS)
    @Operation(
            summary = "Confirm the hours of a month",
            description = "All of them, by the borrower, once the month is over; they never change from then on."
                    + " If-Match names the version of the loan that was read.")
    Page<HoursBody> confirm(
            String slug, String id, String month, @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        LoanId loan = LoanId.of(id);
        Fields fields = new Fields();
        YearMonth which = fields.month("month", month);
        fields.throwIfAny();
        confirming.confirm(loan, Preconditions.version(ifMatch), Objects.requireNonNull(which));
        return hours(loan);
    }

    private Page<HoursBody> hours(LoanId id) {
        Ledger ledger = ledger(id);
        return Page.whole(ledger.entries().stream()
                .sorted(Comparator.comparing(HourEntry::day).thenComparing(HourEntry::registeredAt))
                .map(entry -> HoursBody.of(entry, ledger))
                .toList());
    }

    private HoursBody entry(LoanId id, HourEntryId entry) {
        Ledger ledger = ledger(id);
        return HoursBody.of(ledger.entry(entry), ledger);
    }

    private Ledger ledger(LoanId id) {
        Loan loan = loans.get(id).loan();
        return loan == null ? Ledger.EMPTY : loan.ledger();
    }
}
