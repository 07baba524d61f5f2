package dk.tvaers.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.Paging;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.PageLinks;
import dk.tvaers.plan.BaselineId;
import dk.tvaers.plan.Plan;
import dk.tvaers.plan.PlanFilter;
import dk.tvaers.plan.PlanLine;
import dk.tvaers.programme.ProgrammeItem;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.List;

/** The joint plan of a programme: every milestone in every municipality, three dates side by side. */
@Prototype
@Route(value = PlanAddresses.PLAN, layout = CollaborationLayout.class)
@Needs(Right.SEE_STATUS)
final class PlanView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE_SIZE = 50;

    private final Plan plan;
    private final PlanOpening opening;
    private final Lists lists;
    private final Texts texts = Texts.in(getLocale());

    PlanView(Plan plan, PlanOpening opening, Lists lists) {
        this.plan = plan;
        this.opening = opening;
        this.lists = lists;
    }

    @Override
    public String getPageTitle() {
        return texts.get("kit.title", texts.get("plan.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        opening.of(event).ifPresentOrElse(this::show, () -> {
            add(new PageHead(texts.get("plan.title")));
            add(opening.noProgramme(texts));
        });
    }

    private void show(PlanOpening.Opened opened) {
        PlanAddress state = opened.state();
        PlanFilter filter = opened.filter();
        BaselineId beside = opened.beside();
        long total = plan.count(filter);
        add(new PageHead(texts.get("plan.title"))
                .lead(texts.get("plan.lead", opened.programme().name(), total))
                .actions(actions(opened.programme())));
        if (total > 0 || filter.narrows()) {
            add(opening.ways(texts, PlanAddresses.PLAN, state));
        }
        if (total > 0 || filter.narrows() || opened.choices().programmes().size() > 1) {
            add(opening.bar(texts, PlanFilterBar.On.TABLE, PlanAddresses.PLAN, opened));
        }
        if (total == 0) {
            add(opening.nothing(texts, opened, PlanAddresses.PLAN));
            return;
        }
        Page<PlanLine> page = new Page<>(
                plan.list(filter, beside, Paging.of(state.page(), PAGE_SIZE)), state.page(), PAGE_SIZE, total);
        add(lists.table(new PlanColumns(texts, opening.addresses()).ofPlan(), part -> plan.list(filter, beside, part))
                .filtered(opened.words(texts))
                .wide()
                .show(page.items()));
        add(new PageLinks(texts, page, to -> opening.addresses().page(PlanAddresses.PLAN, state.turned(to))));
    }

    private Component[] actions(ProgrammeItem programme) {
        PlanAddresses addresses = opening.addresses();
        List<Component> actions = new ArrayList<>();
        if (plan.mayKeep()) {
            actions.add(PlanOpening.button(addresses.phases(programme.id()), texts.get("plan.phases")));
        }
        actions.add(PlanOpening.button(addresses.baselines(programme.id()), texts.get("plan.baselines")));
        return actions.toArray(Component[]::new);
    }
}
