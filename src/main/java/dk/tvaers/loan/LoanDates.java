package dk.tvaers.loan;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.exchange.CalendarEvent;
import dk.tvaers.exchange.PersonalDates;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Texts;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;

/** When a person is lent, for the calendar that they subscribe to. */
@Singleton
class LoanDates implements PersonalDates {

    private static final int MONTHS_KEPT = 3;

    private final DueRows due;
    private final LoanRows rows;
    private final CurrentContext context;

    LoanDates(DueRows due, LoanRows rows, CurrentContext context) {
        this.due = due;
        this.rows = rows;
        this.context = context;
    }

    @Override
    @Transactional(readOnly = true)
    public List<CalendarEvent> ofReader(Locale language) {
        Texts texts = Texts.in(language);
        List<Long> ids = due.ofPerson(
                context.collaborationId(), context.person(), Now.today().minusMonths(MONTHS_KEPT));
        return ids.isEmpty()
                ? List.of()
                : rows.listOf(context.collaborationId(), ids).stream()
                        .map(loan -> event(loan, texts))
                        .toList();
    }

    private static CalendarEvent event(LoanLine loan, Texts texts) {
        return new CalendarEvent(
                loan.id(),
                "loan",
                new CalendarEvent.Days(loan.fromOn(), loan.toOn()),
                texts.get("loan.calendar", loan.title(), loan.borrowerName()),
                texts.get(
                        "loan.calendar.text",
                        loan.borrowerName(),
                        loan.mostHours().stripTrailingZeros().toPlainString()),
                Loans.PATH + "/laan/" + loan.id() + "/timer",
                null,
                loan.version());
    }
}
