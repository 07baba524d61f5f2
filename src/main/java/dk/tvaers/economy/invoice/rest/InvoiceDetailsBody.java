package dk.tvaers.economy.invoice.rest;

import dk.tvaers.collaboration.MunicipalityRef;
import dk.tvaers.economy.invoice.InvoiceDetailsData;
import dk.tvaers.economy.invoice.InvoiceDetailsItem;
import dk.tvaers.economy.invoice.InvoiceFormat;
import dk.tvaers.economy.invoice.MissingDetail;
import dk.tvaers.economy.invoice.Readiness;
import dk.tvaers.kernel.Cvr;
import dk.tvaers.kernel.Gln;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "InvoiceDetails")
record InvoiceDetailsBody(
        MunicipalityRef municipality,
        Cvr cvr,

        @Schema(description = "Where its invoices go: its own in this collaboration, or else the register's") @Nullable
        Gln gln,

        @Schema(description = "Its own in this collaboration; null for the register's") @Nullable
        String ownGln,

        @Schema(description = "As it stands on invoices") String name,

        @Schema(description = "Its own in this collaboration; null for the official one") @Nullable
        String ownName,

        @Nullable String street,
        @Nullable String postalCode,
        @Nullable String city,
        @Nullable String contactName,
        @Nullable String contactEmail,

        @Schema(description = "What it finds an invoice by") @Nullable
        String reference,

        @Nullable String account,
        @Nullable String bankRegistration,
        @Nullable String bankAccount,
        InvoiceFormat format,

        @Schema(description = "Empty when it can receive e-invoices")
        List<MissingDetail> missingForReceiving,

        @Schema(description = "Empty when it can send e-invoices")
        List<MissingDetail> missingForSending,

        @Schema(description = "Who can tell what is missing")
        List<String> keepers) {

    static InvoiceDetailsBody of(Readiness ready) {
        InvoiceDetailsItem item = ready.details();
        InvoiceDetailsData data = item.data();
        return new InvoiceDetailsBody(
                item.municipality(),
                item.cvr(),
                item.gln(),
                data.gln(),
                item.name(),
                data.name(),
                data.street(),
                data.postalCode(),
                data.city(),
                data.contactName(),
                data.contactEmail(),
                data.reference(),
                data.account(),
                data.bankRegistration(),
                data.bankAccount(),
                data.format(),
                List.copyOf(ready.missingAsBuyer()),
                List.copyOf(ready.missingAsSupplier()),
                ready.keepers());
    }
}
