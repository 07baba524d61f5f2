package dk.tvaers.matter.ui;

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
import dk.tvaers.matter.MatterItem;
import dk.tvaers.matter.Matters;
import io.micronaut.context.annotation.Prototype;
import java.time.Instant;
import java.util.List;

/** All matters that each municipality decides. */
@Prototype
@Route(value = MatterAddresses.MATTERS, layout = CollaborationLayout.class)
@Needs(Right.SEE_COLLABORATION)
final class MattersView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Matters matters;
    private final Lists lists;
    private final CurrentContext context;

    MattersView(Matters matters, Lists lists, CurrentContext context) {
        this.matters = matters;
        this.lists = lists;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts().get("kit.title", texts().get("matter.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MatterWords words = new MatterWords(texts());
        List<MatterItem> all = matters.list();
        removeAll();
        add(new PageHead(words.get("title"))
                .lead(words.get("lead", all.stream().filter(MatterItem::isOpen).count()))
                .actions(matters.mayConduct() ? new Component[] {open(words)} : new Component[0]));
        if (all.isEmpty()) {
            add(new EmptyState(words.get("none"), words.get(matters.mayConduct() ? "none.conduct" : "none.read")));
        } else {
            add(lists.table(columns(words), Rows.whole(matters::list)).show(all));
        }
    }

    private ListColumns<MatterItem> columns(MatterWords words) {
        return new ListColumns<MatterItem>(texts(), "sager", words.get("list"))
                .text("sag", words.get("name"), MatterItem::title)
                .shownAs(each -> Links.inside(addresses().matter(each.id()), each.title()))
                .text("tilstand", words.get("state"), words::state)
                .date("frist", words.get("deadline"), MatterItem::deadline)
                .number("besluttet", words.get("decided"), MatterItem::decided)
                .number("spurgte", words.get("asked"), MatterItem::asked)
                .number("ja", words.get("yes"), MatterItem::yes)
                .number("for-sent", words.get("late"), each -> each.lateOn(Now.today()))
                .more()
                .text("projekt", words.get("project"), MatterItem::projectName)
                .text("aftale", words.get("agreement"), MatterItem::agreementTitle)
                .number("maengde", words.get("volume"), MatterItem::volume)
                .text("enhed", words.get("unit"), MatterItem::unit)
                .date("medlemmer", words.get("asked-on"), MatterItem::askedOn)
                .date("aabnet", words.get("opened-at"), each -> Now.date(each.openedAt()))
                .date("lukket", words.get("closed-at"), each -> {
                    Instant closed = each.closedAt();
                    return closed == null ? null : Now.date(closed);
                });
    }

    private Anchor open(MatterWords words) {
        Anchor link = Links.inside(addresses().open(), words.get("open"));
        link.addClassNames("button", "primary");
        return link;
    }

    private MatterAddresses addresses() {
        return new MatterAddresses(context.collaboration().collaboration());
    }

    private Texts texts() {
        return Texts.in(getLocale());
    }
}
