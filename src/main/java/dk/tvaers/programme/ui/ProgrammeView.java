package dk.tvaers.programme.ui;

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
import dk.tvaers.access.Target;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.ProgrammeId;
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
import dk.tvaers.programme.ProgrammeItem;
import dk.tvaers.programme.Programmes;
import dk.tvaers.programme.ProjectItem;
import dk.tvaers.programme.Projects;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A programme: what it is for, and its projects. */
@Prototype
@Route(value = ProjectAddresses.PROGRAMME, layout = CollaborationLayout.class)
@Needs(Right.SEE_COLLABORATION)
final class ProgrammeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Programmes programmes;
    private final Projects projects;
    private final RecordSections sections;
    private final Lists lists;
    private final CurrentContext context;
    private String title = "";

    ProgrammeView(
            Programmes programmes, Projects projects, RecordSections sections, Lists lists, CurrentContext context) {
        this.programmes = programmes;
        this.projects = projects;
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
        ProgrammeItem programme = programmes.get(ProjectAddresses.programme(event));
        boolean mayAdminister = context.actor().may(Right.ADMINISTER_PROGRAMMES, Target.COLLABORATION);
        title = programme.name();
        removeAll();
        add(new PageHead(title)
                .lead(texts().get("programme.lead", programme.projects()))
                .actions(mayAdminister ? actions(programme) : new Component[0]));
        add(new Part(texts().get("programme.facts"), facts(programme)));
        add(new Part(texts().get("programme.projects"), projects(programme, mayAdminister)));
        sections.of(programme.id()).forEach(this::add);
        if (mayAdminister) {
            add(activation(programme));
        }
    }

    private Component[] actions(ProgrammeItem programme) {
        return programme.activeOn(Now.today())
                ? new Component[] {
                    button(addresses().editProgramme(programme.id()), "programme.edit-programme"),
                    button(addresses().newProject(programme.id()), "programme.project.create")
                }
                : new Component[] {button(addresses().editProgramme(programme.id()), "programme.edit-programme")};
    }

    private Component facts(ProgrammeItem programme) {
        Div panel = new Div(new FactList()
                .fact(texts().get("programme.purpose"), programme.purpose())
                .fact(texts().get("programme.from"), words(programme.fromOn()))
                .fact(texts().get("programme.active-to"), words(programme.toOn())));
        panel.addClassNames("panel", "padded");
        return panel;
    }

    private Component projects(ProgrammeItem programme, boolean mayAdminister) {
        List<ProjectItem> own = projectsOf(programme.id());
        if (own.isEmpty()) {
            return new EmptyState(
                    texts().get("programme.projects.none"),
                    texts().get("programme.projects.none.text"),
                    mayAdminister && programme.activeOn(Now.today())
                            ? new Component[] {
                                button(addresses().newProject(programme.id()), "programme.project.create")
                            }
                            : new Component[0]);
        }
        return lists.table(ownColumns(), Rows.whole(() -> projectsOf(programme.id())))
                .filtered(List.of(programme.name()))
                .show(own);
    }

    private List<ProjectItem> projectsOf(ProgrammeId programme) {
        return projects.list().stream()
                .filter(project -> project.programmeId().equals(programme))
                .toList();
    }

    private ListColumns<ProjectItem> ownColumns() {
        return new ListColumns<ProjectItem>(texts(), "programmets-projekter", texts().get("programme.projects"))
                .text("projekt", texts().get("programme.project"), ProjectItem::shortName)
                .shownAs(project -> Links.inside(addresses().project(project.id()), project.shortName()))
                .text("kode", texts().get("programme.code"), ProjectItem::code)
                .date("aktivt-til", texts().get("programme.active-to"), ProjectItem::activeTo)
                .more()
                .text("navn", texts().get("programme.full-name"), ProjectItem::fullName)
                .text("art", texts().get("programme.kind"), ProjectItem::kind)
                .text("leverandoer", texts().get("programme.supplier"), ProjectItem::supplier);
    }

    private Component activation(ProgrammeItem programme) {
        return new ActivationPart(
                texts(),
                programme.toOn(),
                texts().get("programme.deactivate.programme.text"),
                day -> programmes.deactivate(programme.id(), programme.version(), day),
                () -> programmes.reactivate(programme.id(), programme.version()),
                () -> getUI().ifPresent(ui -> ui.refreshCurrentRoute(false)));
    }

    private Component button(String address, String key) {
        Anchor link = Links.inside(address, texts().get(key));
        link.addClassName("button");
        return link;
    }

    private @Nullable String words(@Nullable LocalDate date) {
        return date == null ? null : new Dates(texts()).words(date);
    }

    private ProjectAddresses addresses() {
        return new ProjectAddresses(context.collaboration().collaboration());
    }

    private Texts texts() {
        return Texts.in(getLocale());
    }
}
