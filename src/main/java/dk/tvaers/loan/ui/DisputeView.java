package dk.tvaers.loan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kit.FormDrafts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.FactList;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.FormView;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.loan.DisputeItem;
import dk.tvaers.loan.DisputeMessage;
import dk.tvaers.loan.Disputes;
import dk.tvaers.loan.HourData;
import dk.tvaers.loan.HourEntry;
import dk.tvaers.loan.Ledger;
import dk.tvaers.loan.LoanDetails;
import dk.tvaers.loan.LoanDisputeId;
import dk.tvaers.loan.LoanId;
import dk.tvaers.loan.Loans;
import dk.tvaers.loan.Side;
import io.micronaut.context.annotation.Prototype;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Hours that the borrower disputes: the line, what the two sides write of it, and how it ends. */
@Prototype
@Route(value = LoanAddresses.DISPUTE, layout = CollaborationLayout.class)
@Needs(Right.SEE_LOANS)
final class DisputeView extends FormView {

    private static final String WORDS = "words";

    private final Loans loans;
    private final Disputes disputes;
    private final FormDrafts drafts;
    private final CurrentContext context;

    DisputeView(Loans loans, Disputes disputes, FormDrafts drafts, CurrentContext context) {
        this.loans = loans;
        this.disputes = disputes;
        this.drafts = drafts;
        this.context = context;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LoanWords words = new LoanWords(texts());
        LoanId id = LoanAddresses.loan(event);
        LoanDisputeId named = LoanAddresses.dispute(event);
        LoanDetails details = loans.get(id);
        if (details.loan() == null) {
            show(words.get("dispute"), "", null, new EmptyState(words.get("masked.hours"), words.get("masked")));
            return;
        }
        LoanPage page = new LoanPage(details, details.loan(), words, addresses(), context.actor(), this::again);
        DisputeItem dispute = disputes.list(id).stream()
                .filter(each -> each.id().equals(named))
                .findFirst()
                .orElseThrow(NotFound::new);
        Ledger ledger = page.loan().ledger();
        HourEntry entry = ledger.entry(dispute.entry());
        Optional<Side> side = side(page);
        RecordForm form = dispute.isOpen() && side.isPresent() ? message(page, dispute, side.get()) : null;
        show(
                words.get("dispute.page", words.hours(entry.hours()), words.date(entry.day())),
                words.get("dispute.lead", page.item().title(), LoanTables.outcome(words, dispute)),
                form,
                facts(page, dispute, entry),
                thread(page, dispute));
        if (dispute.isOpen()) {
            ways(page, dispute, ledger, entry);
        }
    }

    private static Component facts(LoanPage page, DisputeItem dispute, HourEntry entry) {
        LoanWords words = page.words();
        Instant settled = dispute.settledAt();
        FactList facts = new FactList()
                .fact(words.get("loan"), Links.inside(page.addresses().loan(page.id()), words.parties(page.item())))
                .fact(words.get("activity"), entry.activity())
                .fact(words.get("kilometres"), String.valueOf(entry.kilometres()))
                .fact(words.get("expenses"), words.money(entry.expenses()))
                .fact(
                        words.get("amount"),
                        words.money(HoursMonth.amount(entry, page.loan().terms())))
                .fact(words.get("registered-by"), page.name(entry.registeredBy()))
                .fact(words.get("reason"), dispute.reason())
                .fact(
                        words.get("dispute.opened"),
                        words.get("by", words.moment(dispute.openedAt()), known(words, dispute.openedBy())));
        if (settled != null) {
            facts.fact(words.get("outcome"), LoanTables.outcome(words, dispute))
                    .fact(
                            words.get("dispute.settled"),
                            words.get("by", words.moment(settled), known(words, dispute.settledBy())));
        }
        return LoanFacts.panel(facts);
    }

    private static String known(LoanWords words, @Nullable String name) {
        return Objects.requireNonNullElse(name, words.get("unknown"));
    }

    private Component thread(LoanPage page, DisputeItem dispute) {
        LoanWords words = page.words();
        List<DisputeMessage> messages = disputes.messages(dispute.id());
        OrderedList list = new OrderedList();
        list.addClassName("timeline");
        for (DisputeMessage message : messages) {
            Span about = new Span(words.get(
                    "message.by",
                    known(words, message.person()),
                    page.municipality(message.side()),
                    words.moment(message.writtenAt())));
            about.addClassName("meta");
            Paragraph said = new Paragraph(message.words());
            said.addClassName("as-typed");
            list.add(new ListItem(about, said));
        }
        return new Part(words.get("messages"), messages.isEmpty() ? new Paragraph(words.get("messages.none")) : list);
    }

    /** For which side the reader writes. */
    private static Optional<Side> side(LoanPage page) {
        return Arrays.stream(Side.values())
                .filter(side -> page.may(side == Side.LENDER ? Right.KEEP_HOURS : Right.CONFIRM_HOURS, side))
                .findFirst();
    }

    private RecordForm message(LoanPage page, DisputeItem dispute, Side side) {
        FormFields fields = new FormFields(texts());
        fields.longText(WORDS, page.words().get("message"), Disputes.LONGEST_MESSAGE);
        return new RecordForm(texts(), fields)
                .keptAs(drafts, "loan-dispute/" + dispute.id())
                .from(Map.of())
                .action(page.words().get("message.send"), (values, version) -> {
                    disputes.write(dispute.id(), side, values.text(WORDS));
                    return () -> again(page.words().get("message.sent"));
                });
    }

    private void ways(LoanPage page, DisputeItem dispute, Ledger ledger, HourEntry entry) {
        LoanWords words = page.words();
        if (page.may(Right.CONFIRM_HOURS, Side.BORROWER)) {
            Div acts = new Div(
                    settle(page, "dispute.accept", () -> disputes.accept(dispute.id(), dispute.version())),
                    settle(page, "dispute.withdraw", () -> disputes.withdraw(dispute.id(), dispute.version())));
            acts.addClassName("part-actions");
            add(new Part(words.get("dispute.end"), acts));
        }
        if (page.may(Right.KEEP_HOURS, Side.LENDER) && !entry.isCounterEntry()) {
            HoursFields fields = new HoursFields(words);
            add(new Part(
                    words.get("dispute.correct"),
                    new Paragraph(words.get("dispute.correct.text")),
                    new RecordForm(texts(), fields.fields())
                            .from(HoursView.counter(words, fields, ledger, entry))
                            .action(words.get("counter.save"), (values, version) -> {
                                HourData counter = fields.read(values);
                                disputes.correct(dispute.id(), dispute.version(), counter);
                                return () -> again(words.get("dispute.correct.done"));
                            })));
        }
    }

    private static Button settle(LoanPage page, String verb, Runnable act) {
        LoanWords words = page.words();
        return new Button(words.get(verb), press -> new LoanDialog(
                        words,
                        words.get(verb + ".ask"),
                        () -> List.of(new Paragraph(words.get(verb + ".text"))),
                        words.get(verb),
                        null,
                        note -> act.run(),
                        taken -> page.again().accept(taken ? words.get(verb + ".done") : ""))
                .open());
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
