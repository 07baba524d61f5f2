package dk.tvaers.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.FactList;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.RecordSections;
import dk.tvaers.programme.LocalProjectItem;
import dk.tvaers.programme.LocalProjects;
import dk.tvaers.programme.Participation;
import dk.tvaers.programme.ProjectDetails;
import dk.tvaers.programme.Projects;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A project: its facts, what others show of it, and how each municipality takes part. */
@Prototype
@Route(value = ProjectAddresses.PROJECT, layout = CollaborationLayout.class)
@Needs(Right.SEE_COLLABORATION)
final class ProjectView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Projects projects;
    private final LocalProjects locals;
    private final RecordSections sections;
    private final Lists lists;
    private final CurrentContext context;
    private String title = "";

    ProjectView(Projects projects, LocalProjects locals, RecordSections sections, Lists lists, CurrentContext context) {
        this.projects = projects;
        this.locals = locals;
        this.sections = sections;
        this.lists = lists;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts().get("kit.title", title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ProjectDetails project = projects.get(ProjectAddresses.project(event));
        List<LocalProjectItem> participating = locals.list(null, project.id());
        title = project.shortName();
        removeAll();
        boolean mayAdminister = context.actor().may(Right.ADMINISTER_PROGRAMMES, Target.COLLABORATION);
        add(new PageHead(project.shortName())
                .lead(lead(participating))
                .actions(mayAdminister ? actions(project) : new Component[0]));
        add(new Part(texts().get("programme.facts"), facts(project)));
        sections.of(project.id()).forEach(this::add);
        add(new Part(texts().get("programme.municipalities"), municipalities(project, participating)));
        if (mayAdminister) {
            add(activation(project));
        }
    }

    private Component[] actions(ProjectDetails project) {
        List<Component> actions = new ArrayList<>();
        actions.add(button(addresses().editProject(project.id()), "programme.project.edit"));
        if (project.activeOn(Now.today())) {
            actions.add(button(addresses().joinProject(project.id()), "programme.join"));
        }
        return actions.toArray(Component[]::new);
    }

    private Component button(String address, String key) {
        Anchor link = Links.inside(address, texts().get(key));
        link.addClassName("button");
        return link;
    }

    private Component activation(ProjectDetails project) {
        return new ActivationPart(
                texts(),
                project.toOn(),
                texts().get("programme.deactivate.project.text"),
                day -> projects.deactivate(project.id(), project.version(), day),
                () -> projects.reactivate(project.id(), project.version()),
                () -> getUI().ifPresent(ui -> ui.refreshCurrentRoute(false)));
    }

    private @Nullable String words(@Nullable LocalDate date) {
        return date == null ? null : new Dates(texts()).words(date);
    }

    private String lead(List<LocalProjectItem> participating) {
        return texts().get(
                        "programme.project.lead",
                        count(participating, Participation.IN_PROGRESS),
                        count(participating, Participation.IN_OPERATION),
                        participating.size());
    }

    private static long count(List<LocalProjectItem> participating, Participation participation) {
        return participating.stream()
                .filter(local -> local.participation() == participation)
                .count();
    }

    private Component facts(ProjectDetails project) {
        Div panel = new Div(new FactList()
                .fact(texts().get("programme.full-name"), project.fullName())
                .fact(
                        texts().get("programme.programme"),
                        Links.inside(addresses().programme(project.programmeId()), project.programmeName()))
                .fact(texts().get("programme.code"), project.code())
                .fact(texts().get("programme.active-to"), words(project.activeTo()))
                .fact(texts().get("programme.kind"), project.kind())
                .fact(texts().get("programme.supplier"), project.supplier())
                .fact(texts().get("programme.replaces"), project.replacesSystem())
                .fact(texts().get("programme.milestones"), project.milestones())
                .fact(texts().get("programme.outcome"), project.outcome()));
        panel.addClassNames("panel", "padded");
        return panel;
    }

    private Component municipalities(ProjectDetails project, List<LocalProjectItem> participating) {
        if (participating.isEmpty()) {
            return new EmptyState(
                    texts().get("programme.municipalities.none"), texts().get("programme.municipalities.none.text"));
        }
        return lists.table(localColumns(), Rows.whole(() -> locals.list(null, project.id())))
                .filtered(List.of(project.shortName()))
                .show(participating);
    }

    private ListColumns<LocalProjectItem> localColumns() {
        return new ListColumns<LocalProjectItem>(texts(), "lokale-projekter", texts().get("programme.municipalities"))
                .text("kommune", texts().get("programme.municipality"), LocalProjectItem::shortName)
                .shownAs(local -> Links.inside(addresses().localProject(local.id()), local.shortName()))
                .text("deltagelse", texts().get("programme.participation"), local -> texts().word(
                                "programme.participation", local.participation()))
                .date("siden", texts().get("programme.since"), LocalProjectItem::participationOn)
                .text("leder", texts().get("programme.leader"), LocalProjectItem::leaderName)
                .shownAs(local -> name(local.leaderName()))
                .text("ejer", texts().get("programme.owner"), LocalProjectItem::ownerName)
                .shownAs(local -> name(local.ownerName()))
                .more()
                .text("stedfortraeder", texts().get("programme.deputy"), LocalProjectItem::deputyName)
                .text("kommunekode", texts().get("programme.municipality-code"), local -> local.code()
                        .value());
    }

    private Component name(@Nullable String name) {
        return new Text(name == null ? texts().get("programme.nobody") : name);
    }

    private ProjectAddresses addresses() {
        return new ProjectAddresses(context.collaboration().collaboration());
    }

    private Texts texts() {
        return Texts.in(getLocale());
    }
}
