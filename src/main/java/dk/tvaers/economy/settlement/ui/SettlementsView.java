package dk.tvaers.economy.settlement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.economy.settlement.SettlementItem;
import dk.tvaers.economy.settlement.Settlements;
import dk.tvaers.economy.ui.EconomyWays;
import dk.tvaers.exchange.MunicipalityNames;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.PageHead;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.List;

/** All settlements, the newest first. */
@Prototype
@Route(value = SettlementAddresses.SETTLEMENTS, layout = CollaborationLayout.class)
@Needs(Right.SEE_ECONOMY)
final class SettlementsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Settlements settlements;
    private final MunicipalityNames names;
    private final Lists lists;
    private final CurrentContext context;

    SettlementsView(Settlements settlements, MunicipalityNames names, Lists lists, CurrentContext context) {
        this.settlements = settlements;
        this.names = names;
        this.lists = lists;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts().get("kit.title", texts().get("settlement.list"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SettlementWords words = new SettlementWords(texts(), names.all());
        List<SettlementItem> all = settlements.list();
        removeAll();
        add(new PageHead(words.get("list"))
                .lead(words.get("list.lead", all.size()))
                .actions(actions(words)));
        add(EconomyWays.from(context.collaboration().collaboration(), texts(), Settlements.PATH));
        add(
                all.isEmpty()
                        ? new EmptyState(
                                words.get("none"), words.get(settlements.mayKeep() ? "none.keep" : "none.read"))
                        : lists.table(columns(words), Rows.whole(settlements::list))
                                .wide()
                                .show(all));
    }

    private Component[] actions(SettlementWords words) {
        List<Component> actions = new ArrayList<>();
        if (settlements.mayKeep()) {
            Anchor add = Links.inside(addresses().add(), words.get("new"));
            add.addClassNames("button", "primary");
            actions.add(add);
        }
        Anchor terms = Links.inside(addresses().terms(), words.get("terms"));
        terms.addClassName("button");
        actions.add(terms);
        return actions.toArray(Component[]::new);
    }

    private ListColumns<SettlementItem> columns(SettlementWords words) {
        return new ListColumns<SettlementItem>(texts(), "afregninger", words.get("list"))
                .text("afregning", words.get("settlement"), words::title)
                .shownAs(each -> Links.inside(addresses().settlement(each.id()), words.title(each)))
                .text("tilstand", words.get("state"), each -> words.state(each.state()))
                .text(
                        "godkendt",
                        words.get("approved"),
                        each -> each.sent() ? words.get("approved-of", each.approved(), each.asked()) : "")
                .number("indsigelser", words.get("objections"), each -> each.objected() == 0 ? null : each.objected())
                .date("frist", words.get("deadline"), SettlementItem::deadlineOn)
                .moment("laast", words.get("locked-at"), SettlementItem::lockedAt)
                .more()
                .yesNo("overfoeres", words.get("carry-over"), SettlementItem::carryOver)
                .moment("sendt", words.get("sent-at"), SettlementItem::sentAt)
                .text("note", words.get("note"), SettlementItem::note);
    }

    private SettlementAddresses addresses() {
        return new SettlementAddresses(context.collaboration().collaboration());
    }

    private Texts texts() {
        return Texts.in(getLocale());
    }
}
