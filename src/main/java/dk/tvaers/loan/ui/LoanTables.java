package dk.tvaers.loan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.ui.Light;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.StatusTag;
import dk.tvaers.loan.DisputeItem;
import dk.tvaers.loan.DisputeOutcome;
import dk.tvaers.loan.HourEntry;
import dk.tvaers.loan.Ledger;
import dk.tvaers.loan.LoanAct;
import dk.tvaers.loan.LoanStep;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The lists on a loan's own page: its months, its steps, its disputes. */
record LoanTables(LoanPage page, Ledger ledger) {

    /** @param confirms whether the reader confirms months, and is led there */
    ListColumns<HoursMonth> months(boolean confirms) {
        LoanWords words = words();
        ListColumns<HoursMonth> columns = new ListColumns<HoursMonth>(
                        words.texts(), "laanets-maaneder", words.get("months"))
                .text("maaned", words.get("month"), month -> words.month(month.month()))
                .shownAs(month ->
                        Links.inside(page.addresses().confirm(page.id(), month.month()), words.month(month.month())))
                .decimal("timer", words.get("hours"), HoursMonth::hours)
                .number("kilometer", words.get("kilometres"), HoursMonth::kilometres)
                .decimal("udgifter", words.get("expenses.kroner"), month -> month.expenses()
                        .inKroner())
                .decimal("i-alt", words.get("total.kroner"), month -> month.amount()
                        .inKroner())
                .text("tilstand", words.get("state"), this::state)
                .shownAs(this::tag);
        return confirms ? columns.acts(words.get("act"), this::confirm) : columns;
    }

    private String state(HoursMonth month) {
        return words().get(month.disputed() ? "month.disputed" : month.confirmed() ? "month.confirmed" : "month.open");
    }

    private Component tag(HoursMonth month) {
        Light light = month.disputed() ? Light.RED : month.confirmed() ? Light.GREEN : Light.YELLOW;
        return new StatusTag(light, state(month));
    }

    private Component confirm(HoursMonth month) {
        return month.confirmed() || !month.isOver(page.loan().terms(), Now.today())
                ? new Span()
                : Links.inside(
                        page.addresses().confirm(page.id(), month.month()),
                        words().get("confirm.of", words().month(month.month())));
    }

    ListColumns<LoanStep> steps() {
        LoanWords words = words();
        return new ListColumns<LoanStep>(words.texts(), "laanets-skridt", words.get("steps"))
                .text("skridt", words.get("step"), step -> words.texts().word("loan.act", step.act()))
                .moment("hvornaar", words.get("when"), LoanStep::at)
                .text("hvem", words.get("who"), this::who)
                .text("side", words.get("side"), step -> words.side(step.side()))
                .text("tilstand", words.get("led-to"), step -> step.isTransition() ? words.state(step.toState()) : null)
                .text("bemaerkning", words.get("note"), this::note);
    }

    /** What was written, or which month was confirmed. */
    private @Nullable String note(LoanStep step) {
        String note = step.note();
        return note != null && step.act() == LoanAct.MONTH_CONFIRMED ? words().month(YearMonth.parse(note)) : note;
    }

    private String who(LoanStep step) {
        String person = Objects.requireNonNullElse(step.person(), words().get("unknown"));
        return step.forPerson() == null ? person : words().get("on-behalf", person, step.forPerson());
    }

    ListColumns<DisputeItem> disputes() {
        LoanWords words = words();
        return new ListColumns<DisputeItem>(words.texts(), "laanets-uenigheder", words.get("disputes"))
                .text("grund", words.get("reason"), DisputeItem::reason)
                .shownAs(dispute -> Links.inside(page.addresses().dispute(page.id(), dispute.id()), dispute.reason()))
                .date("dag", words.get("day"), this::day)
                .decimal("timer", words.get("hours"), dispute -> entry(dispute).hours())
                .text("af", words.get("who"), DisputeItem::openedBy)
                .moment("hvornaar", words.get("when"), DisputeItem::openedAt)
                .text("udfald", words.get("outcome"), dispute -> outcome(words, dispute));
    }

    static String outcome(LoanWords words, DisputeItem dispute) {
        DisputeOutcome outcome = dispute.outcome();
        return outcome == null ? words.get("dispute.open") : words.texts().word("loan.outcome", outcome);
    }

    private LocalDate day(DisputeItem dispute) {
        return entry(dispute).day();
    }

    private HourEntry entry(DisputeItem dispute) {
        return ledger.entry(dispute.entry());
    }

    private LoanWords words() {
        return page.words();
    }
}
