package dk.tvaers.loan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.loan.ConfirmingHours;
import dk.tvaers.loan.Disputes;
import dk.tvaers.loan.HourEntry;
import dk.tvaers.loan.Ledger;
import dk.tvaers.loan.Loan;
import dk.tvaers.loan.LoanDetails;
import dk.tvaers.loan.LoanId;
import dk.tvaers.loan.Loans;
import io.micronaut.context.annotation.Prototype;
import java.time.YearMonth;
import java.util.List;

/** The hours of a month for the borrower to confirm, or to dispute line by line; only to be read when it is confirmed. */
@Prototype
@Route(value = LoanAddresses.CONFIRM, layout = CollaborationLayout.class)
@Needs(Right.SEE_LOANS)
final class ConfirmView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Loans loans;
    private final ConfirmingHours confirming;
    private final Disputes disputes;
    private final Lists lists;
    private final CurrentContext context;
    private String title = "";

    ConfirmView(Loans loans, ConfirmingHours confirming, Disputes disputes, Lists lists, CurrentContext context) {
        this.loans = loans;
        this.confirming = confirming;
        this.disputes = disputes;
        this.lists = lists;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts().get("kit.title", title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LoanWords words = new LoanWords(texts());
        LoanId id = LoanAddresses.loan(event);
        YearMonth month = LoanAddresses.month(event);
        LoanDetails details = loans.get(id);
        title = words.get("confirm.page", words.month(month), details.item().title());
        removeAll();
        if (details.loan() == null) {
            add(new PageHead(title), new EmptyState(words.get("masked.hours"), words.get("masked")));
            return;
        }
        LoanPage page = new LoanPage(details, details.loan(), words, addresses(), context.actor(), this::again);
        Ledger ledger = page.loan().ledger();
        HoursMonth shown = HoursMonth.of(ledger, page.loan().terms(), month);
        boolean mayAct = page.loan() instanceof Loan.Running && confirming.mayConfirm(id);
        add(new PageHead(title)
                .lead(words.get("confirm.lead", words.parties(page.item()), lead(page, shown)))
                .actions(
                        mayAct && !shown.entries().isEmpty() && !shown.confirmed()
                                ? new Component[] {confirm(page, shown), back(page)}
                                : new Component[] {back(page)}));
        if (shown.entries().isEmpty()) {
            add(new EmptyState(words.get("entries.none"), words.get("entries.none.text")));
            return;
        }
        HoursTable table = new HoursTable(page, ledger, disputes.list(id));
        add(table.sums(shown));
        add(new Part(
                words.get("entries"),
                lists.table(
                                mayAct
                                        ? table.columns("maanedens-timer", entry -> dispute(page, table, entry))
                                        : table.columns("maanedens-linjer"),
                                Rows.whole(shown::entries))
                        .filtered(List.of(title))
                        .show(shown.entries())));
    }

    private static String lead(LoanPage page, HoursMonth month) {
        return page.words()
                .get(
                        month.confirmed()
                                ? "confirm.is-confirmed"
                                : month.disputed()
                                        ? "confirm.is-disputed"
                                        : month.isOver(page.loan().terms(), Now.today())
                                                ? "confirm.waits"
                                                : "confirm.not-over");
    }

    private Component confirm(LoanPage page, HoursMonth month) {
        LoanWords words = page.words();
        Button button = new Button(words.get("confirm"), press -> new LoanDialog(
                        words,
                        words.get("confirm.ask", words.month(month.month())),
                        () -> List.of(new Paragraph(
                                words.get("confirm.text", words.hours(month.hours()), words.money(month.amount())))),
                        words.get("confirm"),
                        null,
                        note -> confirming.confirm(page.id(), page.version(), month.month()),
                        taken -> page.again().accept(taken ? words.get("confirm.done") : ""))
                .open());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private List<Component> dispute(LoanPage page, HoursTable table, HourEntry entry) {
        if (table.isDisputed(entry)) {
            return List.of();
        }
        LoanWords words = page.words();
        Button disagree = new Button(words.get("disagree"), press -> new LoanDialog(
                        words,
                        words.get("disagree.ask"),
                        () -> List.of(new Paragraph(words.get(
                                "disagree.text",
                                words.hours(entry.hours()),
                                words.date(entry.day()),
                                entry.activity()))),
                        words.get("disagree.send"),
                        words.get("reason"),
                        note -> confirming.dispute(page.id(), page.version(), entry.id(), note == null ? "" : note),
                        taken -> page.again().accept(taken ? words.get("disagree.done") : ""))
                .open());
        disagree.setAriaLabel(words.get("disagree.of", words.date(entry.day()), entry.activity()));
        return List.of(disagree);
    }

    private Component back(LoanPage page) {
        return RecordForm.back(addresses().loan(page.id()), page.words().get("to-loan"));
    }

    private void again(String said) {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
        if (!said.isEmpty()) {
            Notification.show(said);
        }
    }

    private LoanAddresses addresses() {
        return new LoanAddresses(context.collaboration().collaboration());
    }

    private Texts texts() {
        return Texts.in(getLocale());
    }
}
