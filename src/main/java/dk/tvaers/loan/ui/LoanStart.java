package dk.tvaers.loan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Right;
import dk.tvaers.exchange.StartPart;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Strip;
import dk.tvaers.loan.LoanDisputeId;
import dk.tvaers.loan.LoansWaiting;
import dk.tvaers.loan.WaitingLoan;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The loans that wait for the reader, each with its next step, where people land. */
@Singleton
final class LoanStart implements StartPart {

    private static final int SHOWN = 5;

    private final LoansWaiting waiting;
    private final CurrentContext context;

    LoanStart(LoansWaiting waiting, CurrentContext context) {
        this.waiting = waiting;
        this.context = context;
    }

    @Override
    public int order() {
        return 4;
    }

    @Override
    public Optional<Component> show() {
        if (!context.actor().maySomewhere(Right.SEE_LOANS)) {
            return Optional.empty();
        }
        List<WaitingLoan> all = waiting.list();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        LoanWords words = new LoanWords(Texts.in(UI.getCurrent().getLocale()));
        LoanAddresses addresses = new LoanAddresses(context.collaboration().collaboration());
        Strip strip = new Strip(words.get("start"));
        all.stream()
                .limit(SHOWN)
                .forEach(loan -> strip.item(Links.inside(address(addresses, loan), says(words, loan))));
        return Optional.of(
                all.size() > SHOWN
                        ? strip.all(Links.inside(addresses.loans(), words.get("start.all", all.size())))
                        : strip);
    }

    private static String says(LoanWords words, WaitingLoan loan) {
        YearMonth month = loan.month();
        return words.texts()
                .get(
                        "loanpage.start."
                                + loan.next().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        loan.title(),
                        loan.lenderName(),
                        loan.borrowerName(),
                        month == null ? "" : words.month(month));
    }

    private static String address(LoanAddresses addresses, WaitingLoan loan) {
        YearMonth month = loan.month();
        LoanDisputeId dispute = loan.dispute();
        return switch (loan.next()) {
            case CONFIRM_MONTH -> month == null ? addresses.loan(loan.id()) : addresses.confirm(loan.id(), month);
            case ANSWER_DISPUTE -> dispute == null ? addresses.loan(loan.id()) : addresses.dispute(loan.id(), dispute);
            case REGISTER_HOURS -> addresses.hours(loan.id());
            default -> addresses.loan(loan.id());
        };
    }
}
