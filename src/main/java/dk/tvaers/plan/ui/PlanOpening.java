package dk.tvaers.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.collaboration.Members;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.OpenAddress;
import dk.tvaers.plan.BaselineId;
import dk.tvaers.plan.BaselineItem;
import dk.tvaers.plan.Baselines;
import dk.tvaers.plan.Milestones;
import dk.tvaers.plan.Phases;
import dk.tvaers.plan.Plan;
import dk.tvaers.plan.PlanFilter;
import dk.tvaers.plan.TimeLines;
import dk.tvaers.programme.ProgrammeItem;
import dk.tvaers.programme.Programmes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the pages that show the plan of a programme have in common: which part of it is open, and the ways between them. */
@Singleton
final class PlanOpening {

    private final Plan plan;
    private final Programmes programmes;
    private final Phases phases;
    private final Milestones milestones;
    private final TimeLines lines;
    private final Baselines baselines;
    private final Members members;
    private final CurrentContext context;

    PlanOpening(
            Plan plan,
            Programmes programmes,
            Phases phases,
            Milestones milestones,
            TimeLines lines,
            Baselines baselines,
            Members members,
            CurrentContext context) {
        this.plan = plan;
        this.programmes = programmes;
        this.phases = phases;
        this.milestones = milestones;
        this.lines = lines;
        this.baselines = baselines;
        this.members = members;
        this.context = context;
    }

    /** @param beside the basis plan whose dates stand beside: the one that is asked for, else the newest */
    record Opened(
            PlanAddress state,
            ProgrammeItem programme,
            PlanFilterBar.Choices choices,
            @Nullable BaselineId beside) {

        PlanFilter filter() {
            return state.filter(programme.id());
        }

        /** What is said of the filter, on paper and in Excel. */
        List<String> words(Texts texts) {
            List<String> words = new ArrayList<>();
            words.add(said(texts, "plan.programme", programme.name()));
            ProjectId project = state.project();
            if (project != null) {
                words.add(said(texts, "plan.project", choices.projects().getOrDefault(project, "")));
            }
            choices.phases().stream()
                    .filter(phase -> phase.id().equals(state.phase()))
                    .forEach(phase -> words.add(said(texts, "plan.phase", phase.name())));
            MunicipalityCode municipality = state.municipality();
            if (municipality != null) {
                words.add(said(
                        texts,
                        "plan.municipality",
                        choices.municipalities().getOrDefault(municipality, municipality.value())));
            }
            choices.waves().stream()
                    .filter(wave -> wave.id().equals(state.wave()))
                    .forEach(wave -> words.add(said(texts, "plan.wave", wave.name())));
            if (state.overdue()) {
                words.add(said(texts, "plan.filter.show", texts.get("plan.filter.overdue")));
            }
            return words;
        }

        private static String said(Texts texts, String name, String value) {
            return texts.get("kit.list.filter", texts.get(name), value);
        }
    }

    /** Empty when there is no programme at all. */
    Optional<Opened> of(BeforeEnterEvent event) {
        PlanAddress state = PlanAddress.of(event.getLocation().getQueryParameters());
        List<ProgrammeItem> all = programmes.list();
        return all.stream()
                .filter(programme -> programme.id().equals(state.programme()))
                .findFirst()
                .or(() -> all.stream().max(Comparator.comparing(ProgrammeItem::projects)))
                .map(programme -> opened(state, programme, all));
    }

    private Opened opened(PlanAddress state, ProgrammeItem programme, List<ProgrammeItem> all) {
        List<BaselineItem> kept = baselines.list(programme.id());
        BaselineId beside = kept.stream()
                .map(BaselineItem::id)
                .filter(id -> id.equals(state.baseline()))
                .findFirst()
                .or(() -> kept.stream().map(BaselineItem::id).findFirst())
                .orElse(null);
        Map<ProjectId, String> projects = new LinkedHashMap<>();
        milestones.list(programme.id()).forEach(each -> projects.put(each.projectId(), each.projectName()));
        Map<MunicipalityCode, String> municipalities = new LinkedHashMap<>();
        members.on(Now.today()).forEach(member -> municipalities.put(member.code(), member.shortName()));
        return new Opened(
                state,
                programme,
                new PlanFilterBar.Choices(
                        all,
                        projects,
                        phases.list(programme.id()),
                        municipalities,
                        lines.waves(state.filter(programme.id())),
                        kept),
                beside);
    }

    /** The ways between the pages, in the state that is open. */
    Component ways(Texts texts, String page, PlanAddress state) {
        Nav ways = new Nav();
        ways.addClassName("plan-ways");
        ways.setAriaLabel(texts.get("plan.ways"));
        way(ways, PlanAddresses.PLAN, page, texts.get("plan.ways.table"), state);
        way(ways, PlanAddresses.TIME_LINE, page, texts.get("plan.ways.line"), state);
        way(ways, PlanAddresses.SLIPS, page, texts.get("plan.ways.slips"), state);
        return ways;
    }

    /** What narrows the plan, on one of the pages. */
    Component bar(Texts texts, PlanFilterBar.On on, String page, Opened opened) {
        PlanAddress state =
                on == PlanFilterBar.On.SLIPS ? opened.state() : opened.state().beside(opened.beside());
        return new PlanFilterBar(texts, on, state, opened.programme().id(), opened.choices(), changed -> UI.getCurrent()
                .navigate(addresses().page(page, PlanAddress.NONE), OpenAddress.withColumns(changed.parameters())));
    }

    /** Says why the plan is empty, and where to begin. */
    Component nothing(Texts texts, Opened opened, String page) {
        if (opened.filter().narrows()) {
            return new EmptyState(
                    texts.get("plan.none-shown"),
                    texts.get("plan.none-shown.text"),
                    Links.inside(
                            addresses()
                                    .page(
                                            page,
                                            PlanAddress.of(opened.programme().id())),
                            texts.get("plan.show-all")));
        }
        if (!plan.mayKeep()) {
            return new EmptyState(texts.get("plan.none"), texts.get("plan.none.text"));
        }
        return opened.choices().phases().isEmpty()
                ? new EmptyState(
                        texts.get("plan.none"),
                        texts.get("plan.none.phases"),
                        button(addresses().phases(opened.programme().id()), texts.get("plan.phases.choose")))
                : new EmptyState(
                        texts.get("plan.none"),
                        texts.get("plan.none.milestones"),
                        button(addresses().programme(opened.programme().id()), texts.get("plan.none.projects")));
    }

    Component noProgramme(Texts texts) {
        return new EmptyState(texts.get("plan.no-programme"), texts.get("plan.no-programme.text"));
    }

    static Anchor button(String address, String text) {
        Anchor link = Links.inside(address, text);
        link.addClassName("button");
        return link;
    }

    String collaboration() {
        return context.collaboration().collaboration().name();
    }

    PlanAddresses addresses() {
        return new PlanAddresses(context.collaboration().collaboration());
    }

    private void way(Nav ways, String page, String open, String text, PlanAddress state) {
        Anchor link = Links.inside(addresses().page(page, state.turned(0)), text);
        link.addClassName("chip");
        if (page.equals(open)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        ways.add(link);
    }
}
