package dk.tvaers.plan.ui;

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
import dk.tvaers.collaboration.Members;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.Page;
import dk.tvaers.kit.Paging;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.OpenAddress;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.PageLinks;
import dk.tvaers.plan.BaselineId;
import dk.tvaers.plan.BaselineItem;
import dk.tvaers.plan.Baselines;
import dk.tvaers.plan.Milestones;
import dk.tvaers.plan.Phases;
import dk.tvaers.plan.Plan;
import dk.tvaers.plan.PlanFilter;
import dk.tvaers.plan.PlanLine;
import dk.tvaers.programme.ProgrammeItem;
import dk.tvaers.programme.Programmes;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The joint plan of a programme: every milestone in every municipality, three dates side by side. */
@Prototype
@Route(value = PlanAddresses.PLAN, layout = CollaborationLayout.class)
@Needs(Right.SEE_STATUS)
final class PlanView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE_SIZE = 50;

    private final Plan plan;
    private final Programmes programmes;
    private final Phases phases;
    private final Milestones milestones;
    private final Baselines baselines;
    private final Members members;
    private final Lists lists;
    private final CurrentContext context;
    private final Texts texts = Texts.in(getLocale());

    PlanView(
            Plan plan,
            Programmes programmes,
            Phases phases,
            Milestones milestones,
            Baselines baselines,
            Members members,
            Lists lists,
            CurrentContext context) {
        this.plan = plan;
        this.programmes = programmes;
        this.phases = phases;
        this.milestones = milestones;
        this.baselines = baselines;
        this.members = members;
        this.lists = lists;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts.get("kit.title", texts.get("plan.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PlanAddress state = PlanAddress.of(event.getLocation().getQueryParameters());
        List<ProgrammeItem> all = programmes.list();
        removeAll();
        ProgrammeItem chosen = all.stream()
                .filter(programme -> programme.id().equals(state.programme()))
                .findFirst()
                .or(() -> all.stream().max(Comparator.comparing(ProgrammeItem::projects)))
                .orElse(null);
        if (chosen == null) {
            add(new PageHead(texts.get("plan.title")));
            add(new EmptyState(texts.get("plan.no-programme"), texts.get("plan.no-programme.text")));
            return;
        }
        show(state, chosen, all);
    }

    private void show(PlanAddress state, ProgrammeItem programme, List<ProgrammeItem> all) {
        List<BaselineItem> kept = baselines.list(programme.id());
        BaselineId beside = kept.stream()
                .map(BaselineItem::id)
                .filter(id -> id.equals(state.baseline()))
                .findFirst()
                .or(() -> kept.stream().map(BaselineItem::id).findFirst())
                .orElse(null);
        PlanFilter filter = state.filter(programme.id());
        long total = plan.count(filter);
        add(new PageHead(texts.get("plan.title"))
                .lead(texts.get("plan.lead", programme.name(), total))
                .actions(actions(programme)));
        Map<ProjectId, String> projects = new LinkedHashMap<>();
        milestones.list(programme.id()).forEach(each -> projects.put(each.projectId(), each.projectName()));
        Map<MunicipalityCode, String> municipalities = new LinkedHashMap<>();
        members.on(Now.today()).forEach(member -> municipalities.put(member.code(), member.shortName()));
        PlanFilterBar.Choices choices =
                new PlanFilterBar.Choices(all, projects, phases.list(programme.id()), municipalities, kept);
        if (total > 0 || filter.narrows() || all.size() > 1) {
            PlanAddress shown = new PlanAddress(
                    state.programme(),
                    state.project(),
                    state.phase(),
                    state.municipality(),
                    state.overdue(),
                    beside,
                    state.page());
            add(new PlanFilterBar(texts, shown, programme.id(), choices, changed -> UI.getCurrent()
                    .navigate(addresses().plan(), OpenAddress.withColumns(changed.parameters()))));
        }
        if (total == 0) {
            add(filter.narrows() ? nothingShown(programme) : nothing(programme, choices));
            return;
        }
        Page<PlanLine> page = new Page<>(
                plan.list(filter, beside, Paging.of(state.page(), PAGE_SIZE)), state.page(), PAGE_SIZE, total);
        add(lists.table(new PlanColumns(texts, addresses()).ofPlan(), part -> plan.list(filter, beside, part))
                .filtered(words(programme, state, choices))
                .wide()
                .show(page.items()));
        add(new PageLinks(
                texts,
                page,
                to -> OpenAddress.withColumns(
                        addresses().plan() + "?" + state.turned(to).parameters().getQueryString())));
    }

    private Component nothingShown(ProgrammeItem programme) {
        return new EmptyState(
                texts.get("plan.none-shown"),
                texts.get("plan.none-shown.text"),
                Links.inside(addresses().plan(programme.id()), texts.get("plan.show-all")));
    }

    private Component nothing(ProgrammeItem programme, PlanFilterBar.Choices choices) {
        boolean mayKeep = plan.mayKeep();
        if (!mayKeep) {
            return new EmptyState(texts.get("plan.none"), texts.get("plan.none.text"));
        }
        return choices.phases().isEmpty()
                ? new EmptyState(
                        texts.get("plan.none"),
                        texts.get("plan.none.phases"),
                        button(addresses().phases(programme.id()), "plan.phases.choose"))
                : new EmptyState(
                        texts.get("plan.none"),
                        texts.get("plan.none.milestones"),
                        button(addresses().programme(programme.id()), "plan.none.projects"));
    }

    private List<String> words(ProgrammeItem programme, PlanAddress state, PlanFilterBar.Choices choices) {
        List<String> words = new ArrayList<>();
        words.add(texts.get("kit.list.filter", texts.get("plan.programme"), programme.name()));
        if (state.project() != null) {
            words.add(texts.get(
                    "kit.list.filter",
                    texts.get("plan.project"),
                    choices.projects().getOrDefault(state.project(), "")));
        }
        choices.phases().stream()
                .filter(phase -> phase.id().equals(state.phase()))
                .forEach(phase -> words.add(texts.get("kit.list.filter", texts.get("plan.phase"), phase.name())));
        if (state.municipality() != null) {
            words.add(texts.get(
                    "kit.list.filter",
                    texts.get("plan.municipality"),
                    choices.municipalities()
                            .getOrDefault(
                                    state.municipality(), state.municipality().value())));
        }
        if (state.overdue()) {
            words.add(texts.get("kit.list.filter", texts.get("plan.filter.show"), texts.get("plan.filter.overdue")));
        }
        return words;
    }

    private Component[] actions(ProgrammeItem programme) {
        List<Component> actions = new ArrayList<>();
        if (plan.mayKeep()) {
            actions.add(button(addresses().phases(programme.id()), "plan.phases"));
        }
        actions.add(button(addresses().baselines(programme.id()), "plan.baselines"));
        return actions.toArray(Component[]::new);
    }

    private Anchor button(String address, String key) {
        Anchor link = Links.inside(address, texts.get(key));
        link.addClassName("button");
        return link;
    }

    private PlanAddresses addresses() {
        return new PlanAddresses(context.collaboration().collaboration());
    }
}
