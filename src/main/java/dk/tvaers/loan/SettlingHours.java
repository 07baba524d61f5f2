package dk.tvaers.loan;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.exchange.HoursToSettle;
import dk.tvaers.kernel.Money;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/** Hands the confirmed hours to whoever settles them, line by line. */
@Singleton
class SettlingHours implements HoursToSettle {

    private final ConfirmedHoursRows rows;
    private final CurrentContext context;

    SettlingHours(ConfirmedHoursRows rows, CurrentContext context) {
        this.rows = rows;
        this.context = context;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Line> confirmed(YearMonth first, YearMonth last) {
        return rows.listConfirmed(context.collaborationId(), first.atDay(1), last.atDay(1)).stream()
                .map(SettlingHours::line)
                .toList();
    }

    private static Line line(SettledLine row) {
        Money overhead = new Overhead(row.overheadKroner(), row.overheadPercent()).of(row.rate());
        return new Line(
                row.id(),
                row.loan(),
                row.lender(),
                row.borrower(),
                row.project(),
                YearMonth.from(row.monthOn()),
                row.day(),
                row.hours(),
                row.activity(),
                row.corrects(),
                row.rate(),
                overhead,
                row.rate().plus(overhead).times(row.hours()),
                row.kilometres(),
                row.perKilometre().times(BigDecimal.valueOf(row.kilometres())),
                row.expenses(),
                row.vatTreatment(),
                row.lenderCase(),
                row.borrowerCase());
    }
}
