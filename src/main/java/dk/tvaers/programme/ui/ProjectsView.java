package dk.tvaers.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.OpenAddress;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.programme.ProgrammeItem;
import dk.tvaers.programme.Programmes;
import dk.tvaers.programme.ProjectItem;
import dk.tvaers.programme.Projects;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The projects with how far the municipalities are; filter and order live in the address. */
@Prototype
@Route(value = ProjectAddresses.PROJECTS, layout = CollaborationLayout.class)
@Needs(Right.SEE_COLLABORATION)
final class ProjectsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Projects projects;
    private final Programmes programmes;
    private final Lists lists;
    private final CurrentContext context;

    ProjectsView(Projects projects, Programmes programmes, Lists lists, CurrentContext context) {
        this.projects = projects;
        this.programmes = programmes;
        this.lists = lists;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts().get("kit.title", texts().get("programme.projects"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        Asked asked = new Asked(
                query.getSingleParameter("program").orElse(""),
                ProjectOrder.of(query.getSingleParameter("sorter").orElse("")));
        List<ProjectItem> all = projects.list();
        List<ProjectItem> shown = asked.of(all, getLocale());
        List<ProgrammeItem> filters = programmes.list();
        removeAll();
        add(new PageHead(texts().get("programme.projects"))
                .actions(actions(filters))
                .lead(
                        shown.size() == all.size()
                                ? texts().get("programme.projects.lead", all.size())
                                : texts().get("programme.projects.lead.some", shown.size(), all.size())));
        if (all.isEmpty()) {
            add(new EmptyState(texts().get("programme.projects.none"), texts().get("programme.projects.none.text")));
            filters.forEach(programme ->
                    add(new Paragraph(Links.inside(addresses().programme(programme.id()), programme.name()))));
            return;
        }
        if (filters.size() > 1) {
            add(filters(filters, asked));
        }
        purpose(filters, asked);
        add(shown.isEmpty() ? noneOfProgramme() : table(shown, asked, filters));
    }

    private void purpose(List<ProgrammeItem> all, Asked asked) {
        all.stream()
                .filter(programme -> programme.id().toString().equals(asked.programme()))
                .findFirst()
                .ifPresent(programme -> {
                    if (programme.purpose() != null) {
                        add(new Paragraph(programme.purpose()));
                    }
                    add(new Paragraph(Links.inside(
                            addresses().programme(programme.id()), texts().get("programme.about", programme.name()))));
                });
    }

    private Component noneOfProgramme() {
        return new EmptyState(
                texts().get("programme.projects.none-shown"),
                texts().get("programme.projects.none-shown.text"),
                Links.inside(addresses().projects(), texts().get("programme.projects.show-all")));
    }

    private Component filters(List<ProgrammeItem> all, Asked asked) {
        Nav bar = new Nav();
        bar.addClassName("filter-bar");
        bar.setAriaLabel(texts().get("programme.filter"));
        bar.add(chip(texts().get("programme.filter.all"), new Asked("", asked.order()), asked));
        all.forEach(programme ->
                bar.add(chip(programme.name(), new Asked(programme.id().toString(), asked.order()), asked)));
        return bar;
    }

    private Anchor chip(String word, Asked wanted, Asked asked) {
        Anchor chip = Links.inside(address(wanted), word);
        chip.addClassName("chip");
        if (wanted.programme().equals(asked.programme())) {
            chip.getElement().setAttribute("aria-current", "true");
        }
        return chip;
    }

    private Component table(List<ProjectItem> shown, Asked asked, List<ProgrammeItem> programmes) {
        Locale locale = getLocale();
        return lists.table(columns(asked), Rows.whole(() -> asked.of(projects.list(), locale)))
                .filtered(programmes.stream()
                        .filter(programme -> programme.id().toString().equals(asked.programme()))
                        .map(programme ->
                                texts().get("kit.list.filter", texts().get("programme.programme"), programme.name()))
                        .toList())
                .show(shown);
    }

    private ListColumns<ProjectItem> columns(Asked asked) {
        ListColumns<ProjectItem> columns = new ListColumns<>(texts(), "projekter", texts().get("programme.projects"));
        columns.text("projekt", head(ProjectOrder.By.NAME), ProjectItem::shortName)
                .shownAs(this::name)
                .sortedBy(address(asked.pressed(ProjectOrder.By.NAME)), asked.sorted(ProjectOrder.By.NAME))
                .text("program", head(ProjectOrder.By.PROGRAMME), ProjectItem::programmeName)
                .shownAs(project -> Links.inside(addresses().programme(project.programmeId()), project.programmeName()))
                .sortedBy(address(asked.pressed(ProjectOrder.By.PROGRAMME)), asked.sorted(ProjectOrder.By.PROGRAMME));
        count(columns, asked, "i-gang", ProjectOrder.By.IN_PROGRESS, ProjectItem::inProgress);
        count(columns, asked, "i-drift", ProjectOrder.By.IN_OPERATION, ProjectItem::inOperation);
        count(columns, asked, "ikke-tilsluttet", ProjectOrder.By.NOT_JOINED, ProjectItem::notJoined);
        return columns.more()
                .text("kode", texts().get("programme.code"), ProjectItem::code)
                .text("navn", texts().get("programme.full-name"), ProjectItem::fullName)
                .text("art", texts().get("programme.kind"), ProjectItem::kind)
                .text("leverandoer", texts().get("programme.supplier"), ProjectItem::supplier)
                .date("aktivt-til", texts().get("programme.active-to"), ProjectItem::activeTo);
    }

    private void count(
            ListColumns<ProjectItem> columns,
            Asked asked,
            String key,
            ProjectOrder.By by,
            Function<ProjectItem, @Nullable Number> value) {
        columns.number(key, head(by), value).sortedBy(address(asked.pressed(by)), asked.sorted(by));
    }

    private Component name(ProjectItem project) {
        Anchor name = Links.inside(addresses().project(project.id()), project.shortName());
        name.setTitle(project.fullName());
        return project.activeOn(Now.today()) ? name : new Div(name, inactive());
    }

    private String head(ProjectOrder.By by) {
        return texts().get(by.textKey());
    }

    /** What the coordinator can do; a project needs a programme to belong to. */
    private Component[] actions(List<ProgrammeItem> all) {
        List<Component> actions = new ArrayList<>();
        if (context.actor().may(Right.ADMINISTER_PROGRAMMES, Target.COLLABORATION)) {
            actions.add(button(addresses().newProgramme(), "programme.create"));
            if (!all.isEmpty()) {
                actions.add(button(addresses().newProject(null), "programme.project.create"));
            }
        }
        return actions.toArray(Component[]::new);
    }

    private Component button(String address, String key) {
        Anchor link = Links.inside(address, texts().get(key));
        link.addClassName("button");
        return link;
    }

    private Component inactive() {
        Span word = new Span(texts().get("programme.inactive"));
        word.addClassName("meta");
        return word;
    }

    private String address(Asked asked) {
        return OpenAddress.withColumns(addresses().projects() + "?program=" + asked.programme() + "&sorter="
                + asked.order().word());
    }

    private ProjectAddresses addresses() {
        return new ProjectAddresses(context.collaboration().collaboration());
    }

    private Texts texts() {
        return Texts.in(getLocale());
    }

    /** What the address asks for; an empty programme means all. */
    private record Asked(String programme, ProjectOrder order) {

        List<ProjectItem> of(List<ProjectItem> all, Locale locale) {
            return order.sorted(
                    all.stream()
                            .filter(project -> programme.isEmpty()
                                    || project.programmeId().toString().equals(programme))
                            .toList(),
                    locale);
        }

        /** What a press on a column's head asks for. */
        Asked pressed(ProjectOrder.By column) {
            return new Asked(programme, order.pressed(column));
        }

        @Nullable
        String sorted(ProjectOrder.By column) {
            return order.by() != column ? null : order.descending() ? "descending" : "ascending";
        }
    }
}
