package dk.tvaers.economy.settlement;

import dk.tvaers.economy.vat.Vat;
import dk.tvaers.exchange.HoursToSettle;
import dk.tvaers.kernel.Id;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Confirmed hours of one day that a lender invoices; of a counter-entry everything is below zero.
 *
 * @param id of the registered hours, which are settled once
 * @param work hours by rate and overhead, without VAT
 * @param mileage the kilometres, paid
 * @param vat as the lender's finance has signed it
 */
public record HoursLine(
        long id,
        long loan,
        MunicipalityCode lender,
        MunicipalityCode borrower,
        @Nullable ProjectId project,
        LocalDate day,
        BigDecimal hours,
        String activity,
        Money work,
        Money mileage,
        Money expenses,
        @Nullable String borrowerCase,
        Vat vat) {

    static HoursLine of(HoursToSettle.Line line, Vat vat) {
        return new HoursLine(
                line.id().value(),
                line.loan().value(),
                line.lender(),
                line.borrower(),
                line.project(),
                line.day(),
                line.hours(),
                line.activity(),
                line.work(),
                line.mileage(),
                line.expenses(),
                line.borrowerCase(),
                vat);
    }

    public Money amount() {
        return work.plus(mileage).plus(expenses);
    }

    /** As it stands in addresses. */
    public String loanId() {
        return Id.text(loan);
    }
}
