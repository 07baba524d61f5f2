package dk.tvaers.economy.settlement;

import dk.tvaers.economy.agreed.AllocationKeyId;
import dk.tvaers.economy.cost.CostLineId;
import dk.tvaers.economy.cost.CostPlace;
import dk.tvaers.economy.cost.CostTypeId;
import dk.tvaers.economy.vat.Vat;
import dk.tvaers.economy.vat.VatTreatment;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity("settlement_line")
record LineRow(
        @Id SettlementLineId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        IssueId issueId,
        int lineNumber,
        LineKind lineKind,
        String title,
        @Nullable CostLineId costLineId,
        @Nullable CostTypeId costTypeId,
        @Nullable ProgrammeId programmeId,
        @Nullable ProjectId projectId,
        @Nullable String supplier,
        @Nullable String voucherNumber,
        @Nullable MunicipalityCode paidByCode,
        LocalDate fromOn,
        LocalDate toOn,
        Money amount,
        @Nullable AllocationKeyId allocationKeyId,
        @Nullable Integer keyNumber,
        @Nullable Integer basisNumber,
        @Nullable SettlementId fromSettlementId,
        VatTreatment vatTreatment,
        BigDecimal vatRate,
        @Nullable String vatNote,
        String shares) {

    static LineRow of(IssueId issue, SettlementLine line) {
        return new LineRow(
                SettlementLineId.next(),
                null,
                issue,
                line.number(),
                line.kind(),
                line.title(),
                line.cost(),
                line.type(),
                line.place().programme(),
                line.place().project(),
                line.supplier(),
                line.voucherNumber(),
                line.payer(),
                line.from(),
                line.to(),
                line.amount(),
                line.key(),
                line.keyNumber(),
                line.basis(),
                line.earlier(),
                line.vat().treatment(),
                line.vat().rate(),
                line.vat().reason(),
                ShareText.write(line.shares()));
    }

    SettlementLine line() {
        return new SettlementLine(
                id,
                lineNumber,
                lineKind,
                title,
                costLineId,
                costTypeId,
                CostPlace.of(programmeId, projectId),
                supplier,
                voucherNumber,
                paidByCode,
                fromOn,
                toOn,
                amount,
                allocationKeyId,
                keyNumber,
                basisNumber,
                fromSettlementId,
                new Vat(vatTreatment, vatRate, vatNote),
                ShareText.read(shares));
    }
}
