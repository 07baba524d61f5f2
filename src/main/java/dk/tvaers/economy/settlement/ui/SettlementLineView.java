package dk.tvaers.economy.settlement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.economy.agreed.AgreedKeys;
import dk.tvaers.economy.agreed.KeyWords;
import dk.tvaers.economy.cost.Costs;
import dk.tvaers.economy.key.Allocation;
import dk.tvaers.economy.settlement.LineCalculation;
import dk.tvaers.economy.settlement.SettlementItem;
import dk.tvaers.economy.settlement.SettlementLine;
import dk.tvaers.economy.settlement.Settlements;
import dk.tvaers.exchange.MunicipalityNames;
import dk.tvaers.kernel.Money;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.FactList;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.Places;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A line of a settlement: what it is, and how each municipality's share of it comes about. */
@Prototype
@Route(value = SettlementAddresses.LINE, layout = CollaborationLayout.class)
@Needs(Right.SEE_ECONOMY)
final class SettlementLineView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Settlements settlements;
    private final AgreedKeys keys;
    private final MunicipalityNames names;
    private final Lists lists;
    private final CurrentContext context;

    private String title = "";

    SettlementLineView(
            Settlements settlements, AgreedKeys keys, MunicipalityNames names, Lists lists, CurrentContext context) {
        this.settlements = settlements;
        this.keys = keys;
        this.names = names;
        this.lists = lists;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts().get("kit.title", title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LineCalculation found = settlements.line(SettlementAddresses.line(event));
        SettlementItem item = settlements.get(found.settlement());
        SettlementLine line = found.line();
        SettlementWords words = new SettlementWords(texts(), names.all());
        title = words.line(line);
        removeAll();
        add(new PageHead(title)
                .lead(words.get("line.lead", line.number(), words.title(item), words.money(line.amount()))));
        Paragraph back = new Paragraph(Links.inside(addresses().settlement(item.id()), words.title(item)));
        back.addClassName("beside");
        add(back, facts(line, words));
        add(new Part(words.get("shares"), found.shares().isEmpty() ? plain(line, words) : calculated(found, words)));
    }

    private Component facts(SettlementLine line, SettlementWords words) {
        FactList facts = new FactList()
                .fact(words.get("amount"), words.money(line.amount()))
                .fact(words.get("period"), words.period(line.from(), line.to()))
                .fact(words.get("payer"), line.payer() == null ? null : words.name(line.payer()))
                .fact(words.get("supplier"), line.supplier())
                .fact(words.get("voucher"), line.voucherNumber())
                .fact(words.get("vat"), words.vat(line.vat()))
                .fact(words.get("vat.note"), line.vat().reason());
        if (line.key() != null && line.keyNumber() != null) {
            facts.fact(
                    words.get("key"), words.get("key-of", keys.get(line.key()).name(), line.keyNumber()));
        }
        if (line.cost() != null) {
            facts.fact(
                    words.get("cost"),
                    Links.inside(
                            Places.address(context.collaboration().collaboration(), Costs.COST_PATH) + "/"
                                    + line.cost(),
                            words.get("cost.open")));
        }
        Div panel = new Div(facts);
        panel.addClassNames("panel", "padded");
        return panel;
    }

    private Component calculated(LineCalculation found, SettlementWords words) {
        KeyWords calculation = new KeyWords(texts(), words.names());
        ListColumns<Allocation.Share> columns = new ListColumns<Allocation.Share>(
                        texts(), "linjens-andele", words.get("shares"))
                .text("kommune", words.get("municipality"), share -> words.name(share.municipality()))
                .decimal("andel", words.get("share"), share -> share.amount().inKroner())
                .text("udregning", words.get("calculation"), share -> share.parts().stream()
                        .map(calculation::line)
                        .collect(Collectors.joining("; ")))
                .shownAs(share -> parts(share, calculation));
        return lists.table(columns, Rows.whole(() -> settlements
                        .line(Objects.requireNonNull(found.line().id()))
                        .shares()))
                .filtered(List.of(title))
                .show(found.shares());
    }

    private Component plain(SettlementLine line, SettlementWords words) {
        List<Map.Entry<MunicipalityCode, Money>> shares =
                List.copyOf(line.shares().entrySet());
        ListColumns<Map.Entry<MunicipalityCode, Money>> columns = new ListColumns<Map.Entry<MunicipalityCode, Money>>(
                        texts(), "linjens-andele", words.get("shares"))
                .text("kommune", words.get("municipality"), each -> words.name(each.getKey()))
                .decimal("andel", words.get("share"), each -> each.getValue().inKroner());
        return lists.table(columns, Rows.whole(() -> shares))
                .filtered(List.of(title))
                .show(shares);
    }

    private static Component parts(Allocation.Share share, KeyWords calculation) {
        if (share.parts().size() == 1) {
            return new Text(calculation.line(share.parts().getFirst()));
        }
        UnorderedList lines = new UnorderedList();
        share.parts().forEach(part -> lines.add(new ListItem(calculation.line(part))));
        return lines;
    }

    private SettlementAddresses addresses() {
        return new SettlementAddresses(context.collaboration().collaboration());
    }

    private Texts texts() {
        return Texts.in(getLocale());
    }
}
