package dk.tvaers.risk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kit.Paging;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.OpenAddress;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.PageLinks;
import dk.tvaers.risk.Band;
import dk.tvaers.risk.RiskFilter;
import dk.tvaers.risk.RiskItem;
import dk.tvaers.risk.RiskMatrix;
import dk.tvaers.risk.Risks;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.List;

/** The register of risks; filter, order and page live in the address. */
@Prototype
@Route(value = RiskAddresses.RISKS, layout = CollaborationLayout.class)
@Needs(Right.SEE_STATUS)
final class RisksView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE_SIZE = 50;

    private final Risks risks;
    private final Narrowing narrowing;
    private final Lists lists;
    private final CurrentContext context;

    RisksView(Risks risks, Narrowing narrowing, Lists lists, CurrentContext context) {
        this.risks = risks;
        this.narrowing = narrowing;
        this.lists = lists;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts().get("kit.title", texts().get("risk.risks"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RiskWords words = new RiskWords(texts());
        RisksAddress state = RisksAddress.of(event.getLocation().getQueryParameters());
        RiskFilter filter = state.filter();
        RiskMatrix counted = risks.matrix(filter);
        List<RiskItem> shown = risks.list(filter, Paging.of(state.page(), PAGE_SIZE));
        removeAll();
        add(new PageHead(words.get("risks"))
                .lead(words.get("risks.lead", counted.total(), counted.in(Band.HIGH), counted.in(Band.MEDIUM)))
                .actions(actions(state, words)));
        if (shown.isEmpty() && !filter.narrows()) {
            add(new EmptyState(words.get("none"), words.get(mayAdd() ? "none.add" : "none.read")));
        }
        narrowing
                .bar(words, filter, changed -> UI.getCurrent()
                        .navigate(addresses().risks(), OpenAddress.withColumns(changed.parameters())))
                .forEach(this::add);
        narrowing.told(words, filter, addresses().risks()).ifPresent(this::add);
        if (shown.isEmpty()) {
            if (filter.narrows()) {
                add(new EmptyState(
                        words.get("none-shown"),
                        words.get("none-shown.text"),
                        Links.inside(addresses().risks(), words.get("show-all"))));
            }
            return;
        }
        add(lists.table(new RiskTable(words, addresses(), state).columns(), part -> risks.list(filter, part))
                .filtered(narrowing.words(words, filter))
                .show(shown));
        add(new PageLinks(texts(), state.page(), PAGE_SIZE, counted.total(), page -> addresses()
                .risks(state.turned(page))));
    }

    private Component[] actions(RisksAddress state, RiskWords words) {
        List<Component> actions = new ArrayList<>();
        Anchor matrix = Links.inside(addresses().matrix(state.turned(0)), words.get("matrix.open"));
        matrix.addClassName("button");
        actions.add(matrix);
        if (mayAdd()) {
            Anchor add = Links.inside(addresses().add(null), words.get("add"));
            add.addClassNames("button", "primary");
            actions.add(add);
        }
        return actions.toArray(Component[]::new);
    }

    private boolean mayAdd() {
        return context.actor().maySomewhere(Right.KEEP_RISKS);
    }

    private RiskAddresses addresses() {
        return new RiskAddresses(context.collaboration().collaboration());
    }

    private Texts texts() {
        return Texts.in(getLocale());
    }
}
