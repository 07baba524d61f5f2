package dk.tvaers.economy.invoice;

import dk.tvaers.kernel.Gln;
import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import org.jspecify.annotations.Nullable;

@MappedEntity("invoice_details")
record InvoiceDetailsRow(
        @Id InvoiceDetailsId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        MunicipalityCode municipalityCode,
        @Nullable String invoiceName,
        @Nullable String street,
        @Nullable String postalCode,
        @Nullable String city,
        @Nullable Gln gln,
        @Nullable String contactName,
        @Nullable String contactEmail,
        @Nullable String ordererReference,
        @Nullable String accountString,
        @Nullable String bankRegistration,
        @Nullable String bankAccount,
        InvoiceFormat invoiceFormat,
        @Version @Nullable Long version) {

    /** Somebody may write a person's here, so the trail says only that they changed. */
    static final String[] PERSONAL = {"contactName", "contactEmail", "ordererReference"};

    static InvoiceDetailsRow nothing(MunicipalityCode municipality) {
        return new InvoiceDetailsRow(
                InvoiceDetailsId.next(),
                null,
                municipality,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                InvoiceFormat.OIOUBL,
                null);
    }

    InvoiceDetailsRow with(InvoiceDetailsData data) {
        String number = data.gln();
        return new InvoiceDetailsRow(
                id,
                collaborationId,
                municipalityCode,
                data.name(),
                data.street(),
                data.postalCode(),
                data.city(),
                number == null ? null : new Gln(number),
                data.contactName(),
                data.contactEmail(),
                data.reference(),
                data.account(),
                data.bankRegistration(),
                data.bankAccount(),
                data.format(),
                version);
    }

    InvoiceDetailsData data() {
        return new InvoiceDetailsData(
                invoiceName,
                street,
                postalCode,
                city,
                gln == null ? null : gln.value(),
                contactName,
                contactEmail,
                ordererReference,
                accountString,
                bankRegistration,
                bankAccount,
                invoiceFormat);
    }
}
