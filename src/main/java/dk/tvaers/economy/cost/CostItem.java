package dk.tvaers.economy.cost;

import dk.tvaers.access.Target;
import dk.tvaers.economy.agreed.AllocationKeyId;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A cost, or a month of one that comes each month. Amounts are without VAT.
 *
 * @param programmeName of the programme, or that of the project; null when it is for the whole collaboration
 * @param key by which it is shared; null until that is chosen, and for what is paid directly
 * @param fromOn the first day that it is for
 * @param toOn the last one, included
 * @param series of which it is a month; null when it comes once
 * @param settlement in which it is settled, after which nothing of it changes; null until then
 */
@Introspected
public record CostItem(
        @MappedProperty CostLineId id,
        @MappedProperty CostTypeId type,
        String typeName,
        @MappedProperty @Nullable ProgrammeId programme,
        @Nullable String programmeName,
        @MappedProperty @Nullable ProjectId project,
        @Nullable String projectName,
        String title,
        @Nullable String supplier,
        @MappedProperty MunicipalityCode payer,
        String payerName,
        boolean paidDirectly,
        @MappedProperty @Nullable AllocationKeyId key,
        @Nullable String keyName,
        LocalDate fromOn,
        LocalDate toOn,
        @MappedProperty @Nullable Money plannedKroner,
        boolean plannedUnknown,
        @MappedProperty @Nullable Money forecastKroner,
        boolean forecastUnknown,
        @MappedProperty @Nullable Money actualKroner,
        boolean actualUnknown,
        @Nullable LocalDate paidOn,
        @Nullable String voucherNumber,
        @MappedProperty @Nullable CostSeriesId series,
        @Nullable Long settlement,
        long version) {

    public boolean isSettled() {
        return settlement != null;
    }

    public Amount planned() {
        return Amount.of(plannedKroner, plannedUnknown);
    }

    public Amount forecast() {
        return Amount.of(forecastKroner, forecastUnknown);
    }

    public Amount actual() {
        return Amount.of(actualKroner, actualUnknown);
    }

    /** What it comes to as far as is known: paid, else the forecast, else planned. */
    public Amount expected() {
        if (actualKroner != null) {
            return actual();
        }
        if (forecast() != Amount.Missing.BLANK) {
            return forecast();
        }
        return planned() == Amount.Missing.BLANK ? actual() : planned();
    }

    public CostPlace place() {
        return CostPlace.of(project == null ? programme : null, project);
    }

    public CostData data() {
        return new CostData(
                type,
                place(),
                title,
                supplier,
                payer,
                paidDirectly,
                key,
                fromOn,
                toOn,
                planned(),
                forecast(),
                actual(),
                paidOn,
                voucherNumber);
    }

    Target target() {
        return Target.of(payer);
    }
}
