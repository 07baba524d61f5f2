package dk.tvaers.loan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.loan.ConfirmingHours;
import dk.tvaers.loan.DisputeItem;
import dk.tvaers.loan.Disputes;
import dk.tvaers.loan.Ledger;
import dk.tvaers.loan.Loan;
import dk.tvaers.loan.Terms;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** The hours of a loan month by month, and what the sides have disagreed about. */
@Singleton
final class LoanHours {

    private final Disputes disputes;
    private final ConfirmingHours confirming;
    private final Lists lists;

    LoanHours(Disputes disputes, ConfirmingHours confirming, Lists lists) {
        this.disputes = disputes;
        this.confirming = confirming;
        this.lists = lists;
    }

    /** Nothing before the loan is agreed. */
    List<Part> of(LoanPage page, List<DisputeItem> all) {
        List<Part> parts = new ArrayList<>();
        if (page.loan().state().isAgreed()) {
            parts.add(months(page));
            if (!all.isEmpty()) {
                parts.add(disputes(page, all));
            }
        }
        return parts;
    }

    private Part months(LoanPage page) {
        LoanWords words = page.words();
        Ledger ledger = page.loan().ledger();
        Terms terms = page.loan().terms();
        return new Part(
                words.get("months"),
                new Paragraph(words.get(
                        "hours.lead",
                        words.hours(ledger.hours()),
                        words.hours(terms.mostHours()),
                        words.hours(ledger.confirmedHours()))),
                ledger.entries().isEmpty()
                        ? new EmptyState(words.get("months.none"), words.get("months.none.text"))
                        : table(page, ledger, terms));
    }

    private Component table(LoanPage page, Ledger ledger, Terms terms) {
        boolean confirms = page.loan() instanceof Loan.Running && confirming.mayConfirm(page.id());
        List<HoursMonth> months = HoursMonth.all(ledger, terms);
        return lists.table(new LoanTables(page, ledger).months(confirms), Rows.whole(() -> months))
                .filtered(List.of(page.item().title()))
                .show(months);
    }

    private Part disputes(LoanPage page, List<DisputeItem> all) {
        return new Part(
                page.words().get("disputes"),
                lists.table(
                                new LoanTables(page, page.loan().ledger()).disputes(),
                                Rows.whole(() -> disputes.list(page.id())))
                        .filtered(List.of(page.item().title()))
                        .show(all));
    }
}
