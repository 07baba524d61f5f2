package dk.tvaers.loan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.ui.FactList;
import dk.tvaers.kit.ui.Light;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.StatusTag;
import dk.tvaers.loan.DisputeItem;
import dk.tvaers.loan.HourEntry;
import dk.tvaers.loan.Ledger;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The entries of hours of a loan line by line.
 *
 * @param disputes all of the loan
 */
record HoursTable(LoanPage page, Ledger ledger, List<DisputeItem> disputes) {

    /**
     * @param list its name
     * @param acts what can be done with an entry
     */
    ListColumns<HourEntry> columns(String list, Function<HourEntry, List<Component>> acts) {
        return columns(list).acts(page.words().get("act"), entry -> {
            Div cell = new Div();
            cell.addClassName("row-acts");
            acts.apply(entry).forEach(cell::add);
            return cell;
        });
    }

    ListColumns<HourEntry> columns(String list) {
        LoanWords words = page.words();
        return new ListColumns<HourEntry>(words.texts(), list, words.get("entries"))
                .text("dag", words.get("day"), entry -> Dates.figures(entry.day()))
                .decimal("timer", words.get("hours"), HourEntry::hours)
                .text("aktivitet", words.get("activity"), HourEntry::activity)
                .number("kilometer", words.get("kilometres"), HourEntry::kilometres)
                .decimal("udgifter", words.get("expenses.kroner"), entry -> entry.expenses()
                        .inKroner())
                .decimal("beloeb", words.get("total.kroner"), entry -> HoursMonth.amount(
                                entry, page.loan().terms())
                        .inKroner())
                .text("tilstand", words.get("state"), this::state)
                .shownAs(this::tag)
                .more()
                .text("registreret-af", words.get("registered-by"), entry -> page.name(entry.registeredBy()))
                .moment("registreret", words.get("registered-at"), HourEntry::registeredAt);
    }

    boolean isDisputed(HourEntry entry) {
        return ledger.disputed().contains(entry.id());
    }

    private String state(HourEntry entry) {
        String said = isDisputed(entry)
                ? "entry.disputed"
                : ledger.isConfirmed(entry)
                        ? "entry.confirmed"
                        : entry.isCounterEntry() ? "entry.counter" : "entry.open";
        return page.words().get(said);
    }

    private Component tag(HourEntry entry) {
        Light light = isDisputed(entry) ? Light.RED : ledger.isConfirmed(entry) ? Light.GREEN : Light.NONE;
        StatusTag tag = new StatusTag(light, state(entry));
        Optional<DisputeItem> open = disputes.stream()
                .filter(dispute -> dispute.entry().equals(entry.id()))
                .filter(DisputeItem::isOpen)
                .findFirst();
        if (open.isEmpty()) {
            return tag;
        }
        return new Div(
                tag,
                new Span(" "),
                Links.inside(
                        page.addresses().dispute(page.id(), open.get().id()),
                        page.words().get("dispute.see")));
    }

    /** The sums of a month. */
    Component sums(HoursMonth month) {
        LoanWords words = page.words();
        Div sums = LoanFacts.panel(new FactList()
                .fact(words.get("hours"), words.hours(month.hours()))
                .fact(words.get("kilometres"), String.valueOf(month.kilometres()))
                .fact(words.get("expenses"), words.money(month.expenses()))
                .fact(words.get("amount"), words.money(month.amount())));
        sums.addClassName("loan-sums");
        return sums;
    }
}
