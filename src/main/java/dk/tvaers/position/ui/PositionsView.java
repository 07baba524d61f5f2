package dk.tvaers.position.ui;

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
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.position.PositionItem;
import dk.tvaers.position.Positions;
import io.micronaut.context.annotation.Prototype;
import java.util.List;

/** All joint positions. */
@Prototype
@Route(value = PositionAddresses.POSITIONS, layout = CollaborationLayout.class)
@Needs(Right.SEE_STATUS)
final class PositionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Positions positions;
    private final Lists lists;
    private final CurrentContext context;

    PositionsView(Positions positions, Lists lists, CurrentContext context) {
        this.positions = positions;
        this.lists = lists;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts().get("kit.title", texts().get("position.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PositionWords words = new PositionWords(texts());
        List<PositionItem> all = positions.list();
        boolean raises = context.actor().maySomewhere(Right.STATE_POSITION);
        removeAll();
        add(new PageHead(words.get("title"))
                .lead(words.get(
                        "lead", all.stream().filter(PositionItem::isOpen).count()))
                .actions(raises ? new Component[] {raise(words)} : new Component[0]));
        if (all.isEmpty()) {
            add(new EmptyState(words.get("none"), words.get(raises ? "none.raise" : "none.read")));
        } else {
            add(lists.table(columns(words), Rows.whole(positions::list)).show(all));
        }
    }

    private ListColumns<PositionItem> columns(PositionWords words) {
        return new ListColumns<PositionItem>(texts(), "interesser", words.get("list"))
                .text("spoergsmaal", words.get("question"), PositionItem::question)
                .shownAs(each -> Links.inside(addresses().position(each.id()), each.question()))
                .text("modtager", words.get("recipient"), PositionItem::recipient)
                .text("tilstand", words.get("state"), each -> words.state(each.state()))
                .date("frist", words.get("deadline"), PositionItem::deadline)
                .yesNo("overskredet", words.get("overdue"), each -> each.isOverdueOn(Now.today()))
                .number("for", words.get("stand.for"), PositionItem::inFavour)
                .number("imod", words.get("stand.against"), PositionItem::opposed)
                .more()
                .text("rejst-af", words.get("raised-by"), words::by)
                .date("rejst", words.get("raised-at"), each -> Now.date(each.raisedAt()))
                .text("program", words.get("programme"), PositionItem::programmeName)
                .text("projekt", words.get("project"), PositionItem::projectName)
                .text("holdning", words.get("wording"), PositionItem::wording)
                .date("vedtaget", words.get("agreed-on"), PositionItem::agreedOn)
                .date("sendt", words.get("sent-on"), PositionItem::sentOn)
                .date("svar", words.get("answered-on"), PositionItem::answeredOn)
                .text("resultat", words.get("result"), each -> words.result(each.result()))
                .date("lukket", words.get("closed-on"), PositionItem::closedOn);
    }

    private Anchor raise(PositionWords words) {
        Anchor link = Links.inside(addresses().raise(), words.get("raise"));
        link.addClassNames("button", "primary");
        return link;
    }

    private PositionAddresses addresses() {
        return new PositionAddresses(context.collaboration().collaboration());
    }

    private Texts texts() {
        return Texts.in(getLocale());
    }
}
