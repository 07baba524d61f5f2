package dk.tvaers.loan;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.Now;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps hours: open ones where they can be changed, confirmed ones where nobody can. */
@Singleton
class StoredHours {

    private final OpenHoursRows open;
    private final ConfirmedHoursRows confirmed;
    private final MonthRows months;
    private final DisputeRows disputes;
    private final CurrentContext context;

    StoredHours(
            OpenHoursRows open,
            ConfirmedHoursRows confirmed,
            MonthRows months,
            DisputeRows disputes,
            CurrentContext context) {
        this.open = open;
        this.confirmed = confirmed;
        this.months = months;
        this.disputes = disputes;
        this.context = context;
    }

    Ledger ledger(LoanId loan) {
        CollaborationId collaboration = context.collaborationId();
        List<HourEntry> entries = Stream.concat(
                        confirmed.list(collaboration, loan).stream().map(ConfirmedHoursRow::entry),
                        open.list(collaboration, loan).stream().map(OpenHoursRow::entry))
                .toList();
        return new Ledger(
                entries,
                months.list(collaboration, loan).stream()
                        .map(month -> YearMonth.from(month.monthOn()))
                        .collect(Collectors.toSet()),
                disputes.listOpen(collaboration, loan).stream()
                        .map(HourEntryId::new)
                        .collect(Collectors.toSet()));
    }

    /** Writes what is new, changed or gone among the open hours, and freezes those of months newly confirmed. */
    void keep(LoanId loan, Ledger before, Ledger after, StoredLoans.Doer doer) {
        for (HourEntry entry : before.entries()) {
            if (after.entries().stream().noneMatch(other -> other.id().equals(entry.id()))) {
                open.deleteById(entry.id());
            }
        }
        for (HourEntry entry : after.entries()) {
            if (before.entries().stream().noneMatch(other -> other.id().equals(entry.id()))) {
                open.save(OpenHoursRow.of(loan, entry));
            } else if (!before.entries().contains(entry)) {
                open.deleteById(entry.id());
                open.save(OpenHoursRow.of(loan, entry));
            }
        }
        for (YearMonth month : after.confirmed()) {
            if (!before.confirmed().contains(month)) {
                freeze(loan, month, after, doer);
            }
        }
    }

    private void freeze(LoanId loan, YearMonth month, Ledger ledger, StoredLoans.Doer doer) {
        LoanMonthId id = LoanMonthId.next();
        months.save(new MonthRow(
                id,
                null,
                loan,
                month.atDay(1),
                context.person(),
                context.actor().delegatorFor(doer.right(), doer.at()).orElse(null),
                Now.instant()));
        for (HourEntry entry : ledger.of(month)) {
            open.deleteById(entry.id());
            confirmed.save(ConfirmedHoursRow.of(loan, id, entry));
        }
    }
}
