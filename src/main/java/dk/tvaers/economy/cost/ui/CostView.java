package dk.tvaers.economy.cost.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.economy.cost.Amount;
import dk.tvaers.economy.cost.CostItem;
import dk.tvaers.economy.cost.CostSeriesId;
import dk.tvaers.economy.cost.Costs;
import dk.tvaers.economy.cost.KeepingCosts;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Acting;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.FactList;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.kit.ui.RecordSections;
import io.micronaut.context.annotation.Prototype;
import java.util.Map;

/** A cost: what is said of it, its vouchers, what can be done with it, and its history. */
@Prototype
@Route(value = CostAddresses.COST, layout = CollaborationLayout.class)
@Needs(Right.SEE_ECONOMY)
final class CostView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Costs costs;
    private final KeepingCosts keeping;
    private final VoucherPart vouchers;
    private final SharesPart shares;
    private final RecordSections sections;
    private final CurrentContext context;

    private String title = "";

    CostView(
            Costs costs,
            KeepingCosts keeping,
            VoucherPart vouchers,
            SharesPart shares,
            RecordSections sections,
            CurrentContext context) {
        this.costs = costs;
        this.keeping = keeping;
        this.vouchers = vouchers;
        this.shares = shares;
        this.sections = sections;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts().get("kit.title", title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CostItem cost = costs.get(CostAddresses.cost(event));
        CostWords words = new CostWords(texts());
        boolean mayKeep = costs.mayKeep(cost);
        title = cost.title();
        removeAll();
        add(new PageHead(title)
                .lead(words.get("cost.lead", cost.typeName(), words.place(cost), words.period(cost)))
                .actions(mayKeep ? new Component[] {edit(cost, words)} : new Component[0]));
        add(new Part(words.get("facts"), facts(cost, words)));
        add(new Part(words.get("shares"), shares.of(cost, words)));
        add(new Part(words.get("vouchers"), vouchers.of(cost, mayKeep, words, acting())));
        if (mayKeep && cost.actual().known() == null && expected(cost).known() != null) {
            add(new Part(words.get("paid.title"), paid(cost, words)));
        }
        if (mayKeep && cost.actual().known() == null) {
            add(new Part(words.get("remove.title"), removing(cost, words)));
        }
        sections.of(cost.id()).forEach(this::add);
    }

    private Component facts(CostItem cost, CostWords words) {
        FactList facts = new FactList()
                .fact(words.get("planned"), words.words(cost.planned()))
                .fact(words.get("forecast"), words.words(cost.forecast()))
                .fact(words.get("actual"), words.words(cost.actual()))
                .fact(words.get("paid-on"), cost.paidOn() == null ? null : new Dates(texts()).words(cost.paidOn()))
                .fact(words.get("payer"), words.payer(cost))
                .fact(words.get("supplier"), cost.supplier())
                .fact(words.get("voucher-number"), cost.voucherNumber());
        CostSeriesId series = cost.series();
        if (series != null) {
            facts.fact(words.get("series"), Links.inside(addresses().series(series), words.get("series.all")));
        }
        return panel(facts);
    }

    private Component paid(CostItem cost, CostWords words) {
        FormFields fields = new FormFields(texts());
        fields.date("paidOn", words.get("paid-on"));
        return new Div(
                new Paragraph(words.get("paid.text", words.words(expected(cost)))),
                new RecordForm(texts(), fields)
                        .from(Map.of("paidOn", Now.today().toString()))
                        .action(words.get("paid.save"), (values, version) -> {
                            keeping.paidAsExpected(cost.id(), cost.version(), values.requiredDate("paidOn"));
                            return () -> acting().again(words.get("paid.saved"));
                        }));
    }

    private Component removing(CostItem cost, CostWords words) {
        return new Div(acting().askedAndLeft(
                        words.get("remove"),
                        words.get("remove.ask", cost.title()),
                        words.get("remove.text"),
                        () -> keeping.remove(cost.id(), cost.version()),
                        words.get("removed"),
                        addresses().costs()));
    }

    private static Amount expected(CostItem cost) {
        return cost.forecast() == Amount.Missing.BLANK ? cost.planned() : cost.forecast();
    }

    private Component edit(CostItem cost, CostWords words) {
        Anchor edit = Links.inside(addresses().edit(cost.id()), words.get("edit"));
        edit.addClassNames("button", "primary");
        return edit;
    }

    private static Component panel(Component content) {
        Div panel = new Div(content);
        panel.addClassNames("panel", "padded");
        return panel;
    }

    private Acting acting() {
        return new Acting(this, texts());
    }

    private CostAddresses addresses() {
        return new CostAddresses(context.collaboration().collaboration());
    }

    private Texts texts() {
        return Texts.in(getLocale());
    }
}
