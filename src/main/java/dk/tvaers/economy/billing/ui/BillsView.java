package dk.tvaers.economy.billing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.economy.billing.BackgroundBilling;
import dk.tvaers.economy.billing.BillItem;
import dk.tvaers.economy.billing.BillingOutcome;
import dk.tvaers.economy.billing.Bills;
import dk.tvaers.economy.billing.InvoicingSettlements;
import dk.tvaers.economy.invoice.Readiness;
import dk.tvaers.economy.settlement.PeriodWords;
import dk.tvaers.economy.settlement.SettlementId;
import dk.tvaers.economy.settlement.SettlementItem;
import dk.tvaers.economy.settlement.SettlementState;
import dk.tvaers.economy.settlement.Settlements;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Acting;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Notices;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.Places;
import dk.tvaers.kit.ui.WorkPart;
import dk.tvaers.kit.work.LongWork;
import dk.tvaers.kit.work.Work;
import io.micronaut.context.annotation.Prototype;
import java.util.List;

/** The documents of a settlement: what is missing before they can be made, what they are, and what became of each. */
@Prototype
@Route(value = Settlements.PATH + "/:settlement" + Settlements.BILLS, layout = CollaborationLayout.class)
@Needs(Right.SEE_ECONOMY)
final class BillsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Settlements settlements;
    private final Bills bills;
    private final InvoicingSettlements invoicing;
    private final BackgroundBilling billing;
    private final BillTables tables;
    private final BillForms forms;
    private final LongWork work;
    private final CurrentContext context;

    BillsView(
            Settlements settlements,
            Bills bills,
            InvoicingSettlements invoicing,
            BackgroundBilling billing,
            BillTables tables,
            BillForms forms,
            LongWork work,
            CurrentContext context) {
        this.settlements = settlements;
        this.bills = bills;
        this.invoicing = invoicing;
        this.billing = billing;
        this.tables = tables;
        this.forms = forms;
        this.work = work;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts().get("kit.title", texts().get("billing.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SettlementItem settlement = settlements.get(
                SettlementId.of(event.getRouteParameters().get("settlement").orElse("")));
        BillWords words = new BillWords(texts());
        List<BillItem> made = bills.of(settlement.id());
        removeAll();
        String title = PeriodWords.title(texts(), settlement.period(), settlement.runningNumber());
        add(new PageHead(words.get("title")).lead(words.get("lead", title, made.size())));
        Paragraph back = new Paragraph(Links.inside(
                Places.address(context.collaboration().collaboration(), Settlements.PATH) + "/" + settlement.id(),
                title));
        back.addClassName("beside");
        add(back);
        if (!made.isEmpty()) {
            show(settlement, made, words);
        } else if (settlement.state() != SettlementState.LOCKED) {
            add(new EmptyState(words.get("none"), words.get("none.unlocked")));
        } else if (settlements.mayKeep()) {
            toMake(settlement, title, words);
        } else {
            add(new EmptyState(words.get("none"), words.get("none.read")));
        }
    }

    private void show(SettlementItem settlement, List<BillItem> made, BillWords words) {
        add(tables.bills(settlement, made, words, settlements.mayKeep(), acting()));
        if (settlements.mayKeep()) {
            forms.payment(made, words, acting()).ifPresent(form -> add(new Part(words.get("payment"), form)));
            forms.renewal(made, words, acting())
                    .ifPresent(form -> add(new Part(words.get("renew"), new Paragraph(words.get("renew.text")), form)));
        }
    }

    private void toMake(SettlementItem settlement, String title, BillWords words) {
        Work newest = billing.newest(settlement.id()).orElse(null);
        if (newest != null && !newest.phase().isEnd()) {
            add(new WorkPart(work, newest, texts(), this::again));
            return;
        }
        if (newest != null) {
            add(outcome(newest, words));
        }
        List<Readiness> missing = invoicing.missing(settlement.id());
        if (!missing.isEmpty()) {
            add(tables.missing(settlement, missing, words));
            return;
        }
        Button make = new Button(words.get("make"), press -> {
            billing.start(settlement.id(), title);
            again();
        });
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        make.setDisableOnClick(true);
        Div actions = new Div(make);
        actions.addClassName("actions");
        Div panel = new Div(new Paragraph(words.get("make.text")), actions);
        panel.addClassNames("panel", "padded");
        add(new Part(words.get("make"), panel));
    }

    private Component outcome(Work ended, BillWords words) {
        if (ended.phase() != Work.Phase.DONE) {
            return Notices.error(words.get("failed"), words.get("failed.text", String.valueOf(ended.failure())));
        }
        BillingOutcome outcome = billing.outcome(ended);
        return outcome.refusal() == null
                ? Notices.info(words.get("nothing"), words.get("nothing.text"))
                : Notices.error(
                        words.get("refused"),
                        texts().get(outcome.refusal(), outcome.parameters().toArray()));
    }

    private void again() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }

    private Acting acting() {
        return new Acting(this, texts());
    }

    private Texts texts() {
        return Texts.in(getLocale());
    }
}
