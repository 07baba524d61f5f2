package dk.tvaers.economy.billing;

import dk.tvaers.economy.invoice.InvoiceFormat;
import dk.tvaers.economy.settlement.SettlementId;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity("settlement_invoice")
record BillRow(
        @Id BillId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        SettlementId settlementId,
        BillRole invoiceRole,
        int partNumber,
        int makingNumber,
        MunicipalityCode supplierCode,
        MunicipalityCode buyerCode,
        String invoiceNumber,
        boolean creditNote,
        @Nullable BillId correctsId,
        LocalDate issuedOn,
        LocalDate dueOn,
        Money netAmount,
        Money vatAmount,
        Money payableAmount,
        InvoiceFormat invoiceFormat,
        String fileName,
        String documentXml) {}
