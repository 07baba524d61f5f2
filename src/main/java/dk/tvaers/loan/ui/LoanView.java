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
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.RecordSections;
import dk.tvaers.loan.AgreementPage;
import dk.tvaers.loan.DisputeItem;
import dk.tvaers.loan.Disputes;
import dk.tvaers.loan.Loan;
import dk.tvaers.loan.LoanAgreement;
import dk.tvaers.loan.LoanApprover;
import dk.tvaers.loan.LoanApprovers;
import dk.tvaers.loan.LoanDetails;
import dk.tvaers.loan.LoanId;
import dk.tvaers.loan.LoanStep;
import dk.tvaers.loan.Loans;
import dk.tvaers.loan.NextStep;
import dk.tvaers.loan.RegisteringHours;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.List;

/** A loan: what is agreed, what comes next for the reader, its hours, and every step with who and when. */
@Prototype
@Route(value = LoanAddresses.LOAN, layout = CollaborationLayout.class)
@Needs(Right.SEE_LOANS)
final class LoanView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Loans loans;
    private final LoanApprovers approvers;
    private final Disputes disputes;
    private final RegisteringHours registering;
    private final LoanHours hours;
    private final LoanCases cases;
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
            RegisteringHours registering,
            LoanHours hours,
            LoanCases cases,
            LoanActs acts,
            LoanAgreement agreement,
            Downloads downloads,
            RecordSections sections,
            Lists lists,
            CurrentContext context) {
        this.loans = loans;
        this.approvers = approvers;
        this.disputes = disputes;
        this.registering = registering;
        this.hours = hours;
        this.cases = cases;
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
        new LoanAmendment(page).show(mayApprove).ifPresent(this::add);
        add(new Part(words.get("terms"), facts.terms()));
        add(new Part(words.get("approvals"), facts.approvals(page.loan().terms().number(), mayApprove)));
        hours.of(page, all).forEach(this::add);
        add(cases.of(page));
        add(new Part(
                words.get("steps"),
                lists.table(new LoanTables(page, page.loan().ledger()).steps(), Rows.whole(() -> timeline(page.id())))
                        .filtered(List.of(title))
                        .show(timeline(page.id()))));
        sections.of(page.id()).forEach(this::add);
    }

    /** A year of days would hide what was agreed; the history below has them too. */
    private List<LoanStep> timeline(LoanId id) {
        return loans.steps(id).stream()
                .filter(step -> !step.act().isOfOneEntry())
                .toList();
    }

    private Component[] actions(LoanPage page) {
        List<Component> actions = new ArrayList<>();
        actions.add(agreement(page));
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

    private static Component others(LoanWords words) {
        Paragraph said = new Paragraph(words.get("masked"));
        said.addClassName("beside");
        return said;
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
