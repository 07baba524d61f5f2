package dk.tvaers.loan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.FormDrafts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.FormValues;
import dk.tvaers.kit.ui.FormView;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Notices;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.loan.HourData;
import dk.tvaers.loan.HourEntry;
import dk.tvaers.loan.HourEntryId;
import dk.tvaers.loan.Ledger;
import dk.tvaers.loan.Loan;
import dk.tvaers.loan.LoanApprover;
import dk.tvaers.loan.LoanApprovers;
import dk.tvaers.loan.LoanDetails;
import dk.tvaers.loan.LoanId;
import dk.tvaers.loan.Loans;
import dk.tvaers.loan.RegisteringHours;
import dk.tvaers.loan.Terms;
import io.micronaut.context.annotation.Prototype;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where the lent person, or who keeps hours for the lender, writes the hours of a loan; made for a phone. */
@Prototype
@Route(value = LoanAddresses.HOURS, layout = CollaborationLayout.class)
@Needs(Right.REGISTER_OWN_HOURS)
final class HoursView extends FormView {

    private static final String OVER_MAXIMUM = "loan.rule.over-maximum";

    private final Loans loans;
    private final RegisteringHours registering;
    private final HoursEntries entries;
    private final LoanApprovers approvers;
    private final FormDrafts drafts;
    private final CurrentContext context;

    HoursView(
            Loans loans,
            RegisteringHours registering,
            HoursEntries entries,
            LoanApprovers approvers,
            FormDrafts drafts,
            CurrentContext context) {
        this.loans = loans;
        this.registering = registering;
        this.entries = entries;
        this.approvers = approvers;
        this.drafts = drafts;
        this.context = context;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LoanWords words = new LoanWords(texts());
        LoanId id = LoanAddresses.loan(event);
        LoanDetails details = loans.get(id);
        if (details.loan() == null || !registering.mayRegister(id)) {
            show(
                    words.get("hours"),
                    "",
                    null,
                    new EmptyState(words.get("hours.not-you"), words.get("hours.not-you.text")));
            return;
        }
        LoanPage page = new LoanPage(details, details.loan(), words, addresses(), context.actor(), this::again);
        QueryParameters query = event.getLocation().getQueryParameters();
        YearMonth month = query.getSingleParameter(LoanAddresses.MONTH)
                .map(LoanAddresses::month)
                .orElseGet(Now::month);
        Ledger ledger = page.loan().ledger();
        Terms terms = page.loan().terms();
        String lead = words.get(
                "hours.page.lead",
                words.parties(page.item()),
                words.hours(ledger.hours()),
                words.hours(terms.mostHours()),
                words.hours(terms.mostHours().subtract(ledger.hours())));
        Div beyond = new Div();
        RecordForm form = page.loan() instanceof Loan.Running ? form(page, ledger, query, month, beyond) : null;
        show(words.get("hours.page", page.item().title()), lead, form);
        if (form == null) {
            add(Notices.info(words.get("hours.closed"), words.get("hours.closed.text")));
        }
        add(beyond, entries.of(page, month));
    }

    private RecordForm form(LoanPage page, Ledger ledger, QueryParameters query, YearMonth month, Div beyond) {
        LoanWords words = page.words();
        HoursFields fields = new HoursFields(words);
        HourEntryId changed = entry(query, LoanAddresses.CHANGED);
        HourEntryId corrected = entry(query, LoanAddresses.CORRECTED);
        RecordForm form = new RecordForm(texts(), fields.fields());
        Runnable back = () -> turn(page, month);
        if (changed != null) {
            return form.keptAs(drafts, "loan-hours-changed/" + changed)
                    .from(fields.of(ledger.entry(changed)))
                    .actions(
                            words.get("hours.change.save"),
                            (values, version) -> save(page, fields, values, beyond, data -> {
                                registering.change(page.id(), page.version(), changed, data);
                                return true;
                            }),
                            back);
        }
        if (corrected != null) {
            return form.keptAs(drafts, "loan-hours-corrected/" + corrected)
                    .from(counter(words, fields, ledger, ledger.entry(corrected)))
                    .actions(
                            words.get("counter.save"),
                            (values, version) -> save(
                                    page,
                                    fields,
                                    values,
                                    beyond,
                                    data -> registering.correct(page.id(), corrected, data)),
                            back);
        }
        LocalDate today = Now.today();
        LocalDate end = page.loan().terms().to();
        return form.keptAs(drafts, "loan-hours/" + page.id())
                .from(HoursFields.today(today.isAfter(end) ? end : today))
                .actions(
                        words.get("register"),
                        (values, version) ->
                                save(page, fields, values, beyond, data -> registering.register(page.id(), data)),
                        addresses().loan(page.id()));
    }

    /** What is left of an entry, as what takes it back. */
    static Map<String, String> counter(LoanWords words, HoursFields fields, Ledger ledger, HourEntry entry) {
        BigDecimal hours = entry.hours();
        int kilometres = entry.kilometres();
        var expenses = entry.expenses();
        for (HourEntry earlier : ledger.corrections(entry.id())) {
            hours = hours.add(earlier.hours());
            kilometres += earlier.kilometres();
            expenses = expenses.plus(earlier.expenses());
        }
        return fields.values(Now.today(), hours, words.get("counter.activity", entry.activity()), kilometres, expenses);
    }

    private static @Nullable HourEntryId entry(QueryParameters query, String name) {
        return query.getSingleParameter(name).map(HourEntryId::of).orElse(null);
    }

    /** Registers in a way of its own. */
    private interface Registering {
        Object with(HourData data);
    }

    private Runnable save(LoanPage page, HoursFields fields, FormValues values, Div beyond, Registering act) {
        HourData data = fields.read(values);
        beyond.removeAll();
        try {
            act.with(data);
        } catch (RuleBroken refused) {
            if (refused.key().equals(OVER_MAXIMUM)) {
                beyond.add(more(page));
            }
            throw refused;
        }
        return () -> {
            turn(page, YearMonth.from(data.day()));
            Notification.show(page.words().get("hours.saved", page.words().date(data.day())));
        };
    }

    /** The way to more hours: for who may propose them the form, for others who to ask. */
    private Component more(LoanPage page) {
        LoanWords words = page.words();
        if (page.firstSide(Right.APPROVE_LOAN).isPresent()) {
            return new Paragraph(Links.inside(addresses().amendment(page.id()), words.get("amend")));
        }
        String names = approvers.of(page.id()).stream()
                .map(LoanApprover::names)
                .flatMap(List::stream)
                .distinct()
                .collect(Collectors.joining(", "));
        return new Paragraph(words.get("amend.ask", names.isEmpty() ? words.get("nobody") : names));
    }

    private void turn(LoanPage page, YearMonth month) {
        getUI().ifPresent(ui -> ui.navigate(
                addresses().hours(page.id()), QueryParameters.simple(Map.of(LoanAddresses.MONTH, month.toString()))));
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
}
