package dk.tvaers.economy.invoice.rest;

import dk.tvaers.economy.invoice.InvoiceDetailsData;
import dk.tvaers.economy.invoice.InvoiceFormat;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kit.rest.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Serdeable
record InvoiceDetailsToSave(
        @Schema(description = "Null for the official name") @Nullable
        String name,

        @Nullable String street,

        @Schema(example = "2600") @Nullable String postalCode,
        @Nullable String city,

        @Schema(description = "13 digits with a right check digit; null for the register's", example = "5790000000012")
        @Nullable
        String gln,

        @Schema(description = "A role or a department") @Nullable
        String contactName,

        @Nullable String contactEmail,
        @Nullable String reference,
        @Nullable String account,

        @Schema(description = "Four digits; with bankAccount or not at all") @Nullable
        String bankRegistration,

        @Schema(description = "Four to ten digits") @Nullable
        String bankAccount,

        @Schema(implementation = InvoiceFormat.class, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String format) {

    /** @throws Invalid when the format is missing or no format */
    InvoiceDetailsData data() {
        Fields fields = new Fields();
        fields.required("format", format);
        InvoiceFormat chosen = fields.code("format", format, InvoiceFormat.class);
        fields.throwIfAny();
        return new InvoiceDetailsData(
                name,
                street,
                postalCode,
                city,
                gln,
                contactName,
                contactEmail,
                reference,
                account,
                bankRegistration,
                bankAccount,
                Objects.requireNonNull(chosen));
    }
}
