package dk.tvaers.loan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
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
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.Downloads;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.FactList;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.kit.ui.RecordSections;
import dk.tvaers.loan.AgreementPage;
import dk.tvaers.loan.Amendment;
import dk.tvaers.loan.ConfirmingHours;
import dk.tvaers.loan.DisputeItem;
import dk.tvaers.loan.Disputes;
import dk.tvaers.loan.Ledger;
import dk.tvaers.loan.Loan;
import dk.tvaers.loan.LoanAgreement;
import dk.tvaers.loan.LoanApprover;
import dk.tvaers.loan.LoanApprovers;
import dk.tvaers.loan.LoanDetails;
import dk.tvaers.loan.Loans;
import dk.tvaers.loan.NextStep;
import dk.tvaers.loan.OfferingLoans;
import dk.tvaers.loan.RegisteringHours;
import dk.tvaers.loan.Side;
import dk.tvaers.loan.Terms;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A loan: what is agreed, what comes next for the reader, its hours, and every step with who and when. */
@Prototype
@Route(value = LoanAddresses.LOAN, layout = CollaborationLayout.class)
@Needs(Right.SEE_LOANS)
final class LoanView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Loans loans;
    private final LoanApprovers approvers;
    private final Disputes disputes;
    private final OfferingLoans offering;
    private final RegisteringHours registering;
    private final ConfirmingHours confirming;
    private final LoanActs acts;
    private final LoanAgreement agreement;
    private final Downloads downloads;
    private final RecordSections sections;
    private final Lists lists;
    private final CurrentContext context;
    private String title = "";

    LoanView(
            Loans loans,
            LoanApprovers approvers,
            Disputes disputes,
            OfferingLoans offering,
            RegisteringHours registering,
            ConfirmingHours confirming,
            LoanActs acts,
            LoanAgreement agreement,
            Downloads downloads,
            RecordSections sections,
            Lists lists,
            CurrentContext context) {
        this.loans = loans;
        this.approvers = approvers;
        this.disputes = disputes;
        this.offering = offering;
        this.registering = registering;
        this.confirming = confirming;
        this.acts = acts;
        this.agreement = agreement;
        this.downloads = downloads;
        this.sections = sections;
        this.lists = lists;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts().get("kit.title", title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LoanDetails details = loans.get(LoanAddresses.loan(event));
        LoanWords words = new LoanWords(texts());
        Loan loan = details.loan();
        title = details.item().title();
        removeAll();
        PageHead head = new PageHead(title)
                .lead(words.get(
                        "loan.lead",
                        words.parties(details.item()),
                        words.state(details.item().state())));
        add(head);
        if (loan == null) {
            add(new Part(words.get("terms"), LoanFacts.masked(details.item(), words), others(words)));
            return;
        }
        LoanPage page = new LoanPage(details, loan, words, addresses(), context.actor(), this::again);
        head.actions(actions(page));
        whole(page);
    }

    private void whole(LoanPage page) {
        LoanWords words = page.words();
        LoanFacts facts = new LoanFacts(page);
        List<LoanApprover> mayApprove = approvers.of(page.id());
        List<DisputeItem> all = disputes.list(page.id());
        new LoanNext(page, acts, mayApprove, all).show().ifPresent(this::add);
        page.details().warnings().forEach(warning -> add(facts.warning(warning)));
        amendment(page, mayApprove);
        add(new Part(words.get("terms"), facts.terms()));
        add(new Part(words.get("approvals"), facts.approvals(page.loan().terms().number(), mayApprove)));
        hours(page, all);
        cases(page);
        add(new Part(
                words.get("steps"),
                lists.table(new LoanTables(page, ledger(page.loan())).steps(), Rows.whole(() -> loans.steps(page.id())))
                        .filtered(List.of(title))
                        .show(loans.steps(page.id()))));
        sections.of(page.id()).forEach(this::add);
    }

    private Component[] actions(LoanPage page) {
        List<Component> actions = new ArrayList<>();
        if (page.loan() != null) {
            actions.add(agreement(page));
        }
        if (page.loan() instanceof Loan.Running
                && page.details().next() != NextStep.REGISTER_HOURS
                && registering.mayRegister(page.id())) {
            actions.add(button(addresses().hours(page.id()), page.words().get("hours.open")));
        }
        actions.addAll(acts.others(page));
        return actions.toArray(Component[]::new);
    }

    /** The agreement, which is a draft until both sides have approved. */
    private Component agreement(LoanPage page) {
        Texts texts = page.words().texts();
        Anchor link = new Anchor(
                downloads.file(
                        AgreementPage.fileName(page.id(), texts),
                        "application/pdf",
                        out -> agreement.write(page.id(), texts, out)),
                page.words().get("agreement"));
        link.addClassName("button");
        return link;
    }

    private void amendment(LoanPage page, List<LoanApprover> mayApprove) {
        Amendment amendment = page.amendment();
        if (amendment == null) {
            return;
        }
        LoanWords words = page.words();
        Terms asked = amendment.terms();
        FactList changes = new FactList()
                .fact(
                        words.get("amendment.to"),
                        words.get(
                                "amendment.change",
                                words.date(page.loan().terms().to()),
                                words.date(asked.to())))
                .fact(
                        words.get("amendment.hours"),
                        words.get(
                                "amendment.change",
                                words.hours(page.loan().terms().mostHours()),
                                words.hours(asked.mostHours())))
                .fact(words.get("total"), words.get("total.of", words.money(asked.total())));
        add(new Part(
                words.get("amendment"),
                LoanFacts.panel(changes),
                new LoanFacts(page).approvals(asked.number(), mayApprove)));
    }

    private void hours(LoanPage page, List<DisputeItem> all) {
        LoanWords words = page.words();
        if (!page.loan().state().isAgreed()) {
            return;
        }
        Ledger ledger = ledger(page.loan());
        Terms terms = page.loan().terms();
        LoanTables tables = new LoanTables(page, ledger);
        boolean confirms = page.loan() instanceof Loan.Running && confirming.mayConfirm(page.id());
        add(new Part(
                words.get("months"),
                new Paragraph(words.get(
                        "hours.lead",
                        words.hours(ledger.hours()),
                        words.hours(terms.mostHours()),
                        words.hours(ledger.confirmedHours()))),
                ledger.entries().isEmpty()
                        ? new EmptyState(words.get("months.none"), words.get("months.none.text"))
                        : lists.table(tables.months(confirms), Rows.whole(() -> HoursMonth.all(ledger, terms)))
                                .filtered(List.of(title))
                                .show(HoursMonth.all(ledger, terms))));
        if (!all.isEmpty()) {
            add(new Part(
                    words.get("disputes"),
                    lists.table(tables.disputes(), Rows.whole(() -> disputes.list(page.id())))
                            .filtered(List.of(title))
                            .show(all)));
        }
    }

    /** Under which number each side files the loan; a form where the reader may say so. */
    private void cases(LoanPage page) {
        LoanWords words = page.words();
        FactList known = new FactList();
        List<Component> content = new ArrayList<>();
        for (Side side : Side.values()) {
            String number = side == Side.LENDER
                    ? page.details().lenderCase()
                    : page.details().borrowerCase();
            String name = words.get("case.of", page.municipality(side));
            if (page.may(Right.FILE_RECORDS, side)) {
                content.add(caseForm(page, side, name, number));
            } else {
                known.fact(name, Objects.requireNonNullElse(number, words.get("case.none")));
            }
        }
        if (!known.isEmpty()) {
            content.addFirst(LoanFacts.panel(known));
        }
        add(new Part(words.get("cases"), content.toArray(Component[]::new)));
    }

    private Component caseForm(LoanPage page, Side side, String name, @Nullable String number) {
        FormFields fields = new FormFields(texts());
        fields.text("caseNumber", name, 30);
        return new RecordForm(texts(), fields)
                .from(Map.of("caseNumber", Objects.requireNonNullElse(number, "")))
                .action(page.words().get("case.save"), (values, version) -> {
                    offering.number(page.id(), page.version(), side, values.orNull("caseNumber"));
                    return () -> again(page.words().get("case.saved"));
                });
    }

    private static Component others(LoanWords words) {
        Paragraph said = new Paragraph(words.get("masked"));
        said.addClassName("beside");
        return said;
    }

    static Ledger ledger(Loan loan) {
        return switch (loan) {
            case Loan.Running running -> running.ledger();
            case Loan.Settled settled -> settled.ledger();
            case Loan.Closed closed -> closed.ledger();
            case Loan.Awaiting _, Loan.Rejected _, Loan.Withdrawn _ -> Ledger.EMPTY;
        };
    }

    private static Anchor button(String address, String text) {
        Anchor link = Links.inside(address, text);
        link.addClassName("button");
        return link;
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
