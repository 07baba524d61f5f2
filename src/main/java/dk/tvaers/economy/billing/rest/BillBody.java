package dk.tvaers.economy.billing.rest;

import dk.tvaers.economy.billing.BillItem;
import dk.tvaers.economy.billing.BillRole;
import dk.tvaers.economy.invoice.InvoiceFormat;
import dk.tvaers.kernel.Money;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An invoice or a credit note, as programs read it. */
@Serdeable
@Schema(name = "Invoice")
record BillBody(
        String id,
        String settlement,
        BillRole role,
        String supplier,
        String buyer,
        String number,
        boolean creditNote,

        @Schema(description = "Of a credit note: the number of the invoice") @Nullable
        String corrects,

        LocalDate issuedOn,
        LocalDate dueOn,
        Money net,
        Money vat,
        Money payable,
        InvoiceFormat format,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate paidOn,
        @Nullable LocalDate remindedOn,

        @Schema(description = "The number of the credit note for all of it") @Nullable
        String creditedBy) {

    static BillBody of(BillItem bill) {
        return new BillBody(
                bill.id().toString(),
                bill.settlement().toString(),
                bill.role(),
                bill.supplier().value(),
                bill.buyer().value(),
                bill.number(),
                bill.creditNote(),
                bill.corrects(),
                bill.issuedOn(),
                bill.dueOn(),
                bill.net(),
                bill.vat(),
                bill.payable(),
                bill.format(),
                bill.sentOn(),
                bill.paidOn(),
                bill.remindedOn(),
                bill.creditedBy());
    }
}
