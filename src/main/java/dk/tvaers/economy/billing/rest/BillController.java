package dk.tvaers.economy.billing.rest;

import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.economy.billing.BillId;
import dk.tvaers.economy.billing.BillItem;
import dk.tvaers.economy.billing.Bills;
import dk.tvaers.economy.billing.FollowingBills;
import dk.tvaers.economy.billing.InvoicingSettlements;
import dk.tvaers.economy.billing.RenewingBills;
import dk.tvaers.economy.settlement.SettlementId;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.rest.Fields;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The invoices and credit notes of settlements. */
@Controller("/api/v1/collaborations/{slug}/economy")
@Tag(name = "Economy")
class BillController {

    private final Bills bills;
    private final InvoicingSettlements invoicing;
    private final FollowingBills following;
    private final RenewingBills renewing;

    BillController(Bills bills, InvoicingSettlements invoicing, FollowingBills following, RenewingBills renewing) {
        this.bills = bills;
        this.invoicing = invoicing;
        this.following = following;
        this.renewing = renewing;
    }

    @Get("/settlements/{id}/invoices")
    @Needs(Right.SEE_ECONOMY)
    @Operation(
            summary = "The invoices and credit notes of a settlement",
            description = "Of those whose sender's or receiver's economy the caller sees.")
    Page<BillBody> list(String slug, String id) {
        return Page.whole(bills.of(SettlementId.of(id))).map(BillBody::of);
    }

    @Post("/settlements/{id}/invoices")
    @Needs(Right.KEEP_SETTLEMENTS)
    @Operation(
            summary = "Make the invoices and credit notes of a locked settlement",
            description = "All of them or none; asked again, none is made twice. It can take a minute.")
    Page<BillBody> make(String slug, String id) {
        invoicing.invoice(SettlementId.of(id), (done, all) -> {});
        return list(slug, id);
    }

    @Get("/invoices/{id}")
    @Needs(Right.SEE_ECONOMY)
    @Operation(summary = "An invoice or a credit note")
    BillBody get(String slug, String id) {
        return BillBody.of(bills.get(BillId.of(id)));
    }

    @Get("/invoices/{id}/document")
    @Needs(Right.SEE_ECONOMY)
    @Produces(MediaType.APPLICATION_XML)
    @Operation(summary = "The document as it was made", description = "OIOUBL or Peppol, as its receiver has chosen.")
    HttpResponse<String> document(String slug, String id) {
        BillItem bill = bills.get(BillId.of(id));
        return HttpResponse.ok(bills.xml(bill.id()))
                .header("Content-Disposition", "attachment; filename=\"" + bill.fileName() + "\"");
    }

    @Put("/invoices/{id}/delivery")
    @Needs(Right.KEEP_SETTLEMENTS)
    @Operation(
            summary = "Hand a document over by the portal's transport",
            description = "409 without a transport for its format. Asked again, nothing is changed.")
    BillBody deliver(String slug, String id) {
        following.deliver(BillId.of(id));
        return get(slug, id);
    }

    @Put("/invoices/{id}/sending")
    @Needs(Right.KEEP_SETTLEMENTS)
    @Operation(summary = "Write down that a document is sent", description = "Asked again, nothing is changed.")
    BillBody sent(String slug, String id, @Body BillDay body) {
        following.sent(BillId.of(id), body.day());
        return get(slug, id);
    }

    @Put("/invoices/{id}/payment")
    @Needs(Right.KEEP_SETTLEMENTS)
    @Operation(summary = "Write down that a document is paid")
    BillBody paid(String slug, String id, @Body BillDay body) {
        following.paid(BillId.of(id), body.day());
        return get(slug, id);
    }

    @Delete("/invoices/{id}/payment")
    @Needs(Right.KEEP_SETTLEMENTS)
    @Operation(summary = "Take back that a document is paid")
    BillBody undo(String slug, String id) {
        following.undoPayment(BillId.of(id));
        return get(slug, id);
    }

    @Put("/invoices/{id}/reminder")
    @Needs(Right.KEEP_SETTLEMENTS)
    @Operation(
            summary = "Remind the receiver of an overdue invoice",
            description = "By mail and in the portal. Asked again on the same day, nothing is changed.")
    BillBody remind(String slug, String id) {
        following.remind(BillId.of(id));
        return get(slug, id);
    }

    @Post("/invoices/{id}/renewal")
    @Needs(Right.KEEP_SETTLEMENTS)
    @Operation(
            summary = "Credit an invoice whole and make it anew",
            description = "By what its two municipalities tell of themselves today; the amount is the same. Answers the"
                    + " credit notes and the new invoices. 409 when it is paid, or credited already.")
    Page<BillBody> renew(String slug, String id, @Body RenewalBody body) {
        return Page.whole(renewing.renew(BillId.of(id), Objects.requireNonNullElse(body.reason(), "")))
                .map(BillBody::of);
    }

    @Serdeable
    @Schema(name = "InvoiceDay")
    record BillDay(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "date") @Nullable
            String on) {

        LocalDate day() {
            Fields fields = new Fields();
            LocalDate day = fields.requiredDate("on", on);
            fields.throwIfAny();
            return day;
        }
    }

    @Serdeable
    @Schema(name = "InvoiceRenewal")
    record RenewalBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Stands on the credit note") @Nullable
            String reason) {}
}
