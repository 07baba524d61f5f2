package dk.tvaers.economy.cost;

import dk.tvaers.economy.agreed.AllocationKeyId;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity("cost_line")
record CostRow(
        @Id CostLineId id,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        CostTypeId costTypeId,
        @Nullable ProgrammeId programmeId,
        @Nullable ProjectId projectId,
        String title,
        @Nullable String supplier,
        MunicipalityCode paidByCode,
        boolean paidDirectly,
        @Nullable AllocationKeyId allocationKeyId,
        LocalDate fromOn,
        LocalDate toOn,
        @Nullable Money planned,
        boolean plannedUnknown,
        @Nullable Money forecast,
        boolean forecastUnknown,
        @Nullable Money actual,
        boolean actualUnknown,
        @Nullable LocalDate paidOn,
        @Nullable String voucherNumber,
        @Nullable CostSeriesId costSeriesId,
        @Nullable String listReference,
        @Version @Nullable Long version) {

    static CostRow of(CostLineId id, CostData data, @Nullable CostSeriesId series) {
        return of(id, null, data, series, null, null);
    }

    CostRow with(CostData data) {
        return of(id, collaborationId, data, costSeriesId, listReference, version);
    }

    /** A cost that came with a list. */
    static CostRow listed(CostLineId id, CostData data, @Nullable String reference) {
        return of(id, null, data, null, reference, null);
    }

    private static CostRow of(
            CostLineId id,
            @Nullable Long collaboration,
            CostData data,
            @Nullable CostSeriesId series,
            @Nullable String reference,
            @Nullable Long version) {
        return new CostRow(
                id,
                collaboration,
                data.type(),
                data.place().programme(),
                data.place().project(),
                data.title(),
                data.supplier(),
                data.payer(),
                data.paidDirectly(),
                data.key(),
                data.from(),
                data.to(),
                data.planned().known(),
                data.planned().isUnknown(),
                data.forecast().known(),
                data.forecast().isUnknown(),
                data.actual().known(),
                data.actual().isUnknown(),
                data.paidOn(),
                data.voucherNumber(),
                series,
                reference,
                version);
    }

    CostData data() {
        return new CostData(
                costTypeId,
                CostPlace.of(programmeId, projectId),
                title,
                supplier,
                paidByCode,
                paidDirectly,
                allocationKeyId,
                fromOn,
                toOn,
                Amount.of(planned, plannedUnknown),
                Amount.of(forecast, forecastUnknown),
                Amount.of(actual, actualUnknown),
                paidOn,
                voucherNumber);
    }
}
