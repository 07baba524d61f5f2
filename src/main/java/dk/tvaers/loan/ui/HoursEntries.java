package dk.tvaers.loan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.loan.Disputes;
import dk.tvaers.loan.HourEntry;
import dk.tvaers.loan.Ledger;
import dk.tvaers.loan.Loan;
import dk.tvaers.loan.RegisteringHours;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The hours of one month of a loan, with what may still be done with each. */
@Singleton
final class HoursEntries {

    private final RegisteringHours registering;
    private final Disputes disputes;
    private final Lists lists;

    HoursEntries(RegisteringHours registering, Disputes disputes, Lists lists) {
        this.registering = registering;
        this.disputes = disputes;
        this.lists = lists;
    }

    Part of(LoanPage page, YearMonth month) {
        LoanWords words = page.words();
        Ledger ledger = page.loan().ledger();
        HoursMonth shown = HoursMonth.of(ledger, page.loan().terms(), month);
        HoursTable table = new HoursTable(page, ledger, disputes.list(page.id()));
        return new Part(
                words.get("hours.of-month", words.month(month)),
                months(page, month),
                shown.entries().isEmpty()
                        ? new EmptyState(words.get("entries.none"), words.get("entries.none.text"))
                        : new Div(
                                table.sums(shown),
                                lists.table(
                                                table.columns(
                                                        "laanets-timer", entry -> acts(page, table, month, entry)),
                                                Rows.whole(shown::entries))
                                        .filtered(List.of(page.item().title(), words.month(month)))
                                        .show(shown.entries())));
    }

    private Component months(LoanPage page, YearMonth month) {
        LoanWords words = page.words();
        Nav nav = new Nav();
        nav.addClassName("filter-bar");
        nav.setAriaLabel(words.get("months.turn"));
        nav.add(to(page, month.minusMonths(1)), new Span(words.month(month)), to(page, month.plusMonths(1)));
        return nav;
    }

    private Component to(LoanPage page, YearMonth month) {
        Anchor link = Links.inside(
                page.addresses().hours(page.id(), month), page.words().month(month));
        link.addClassName("button");
        return link;
    }

    private List<Component> acts(LoanPage page, HoursTable table, YearMonth month, HourEntry entry) {
        LoanWords words = page.words();
        List<Component> acts = new ArrayList<>();
        Ledger ledger = table.ledger();
        if (!(page.loan() instanceof Loan.Running) || table.isDisputed(entry)) {
            return acts;
        }
        boolean untouched = ledger.corrections(entry.id()).isEmpty();
        if (ledger.isConfirmed(entry)) {
            if (!entry.isCounterEntry()) {
                acts.add(way(page, month, LoanAddresses.CORRECTED, entry, "counter"));
            }
        } else if (untouched) {
            if (!entry.isCounterEntry()) {
                acts.add(way(page, month, LoanAddresses.CHANGED, entry, "hours.change"));
            }
            Button remove = new Button(words.get("hours.take-back"), press -> new LoanDialog(
                            words,
                            words.get("hours.take-back.ask"),
                            () -> List.of(new Paragraph(words.get(
                                    "hours.take-back.text",
                                    words.hours(entry.hours()),
                                    words.date(entry.day()),
                                    entry.activity()))),
                            words.get("hours.take-back"),
                            null,
                            note -> registering.takeBack(page.id(), page.version(), entry.id()),
                            taken -> page.again().accept(taken ? words.get("hours.take-back.done") : ""))
                    .open());
            remove.setAriaLabel(words.get("hours.take-back.of", words.date(entry.day()), entry.activity()));
            acts.add(remove);
        }
        return acts;
    }

    private Component way(LoanPage page, YearMonth month, String what, HourEntry entry, String verb) {
        Anchor link = Links.inside(
                page.addresses().hours(page.id(), month, what, entry.id()),
                page.words().get(verb));
        link.addClassName("button");
        link.getElement()
                .setAttribute(
                        "aria-label",
                        page.words().get(verb + ".of", page.words().date(entry.day()), entry.activity()));
        return link;
    }
}
