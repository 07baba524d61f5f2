package dk.tvaers.jointwork.ui;

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
import dk.tvaers.exchange.ProjectPeople;
import dk.tvaers.jointwork.JointTaskFilter;
import dk.tvaers.jointwork.JointTaskFilter.Which;
import dk.tvaers.jointwork.JointTaskItem;
import dk.tvaers.jointwork.JointTasks;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.Paging;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.OpenAddress;
import dk.tvaers.kit.ui.PageHead;
import dk.tvaers.kit.ui.PageLinks;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The joint tasks; filter, order and page live in the address. */
@Prototype
@Route(value = JointWorkAddresses.TASKS, layout = CollaborationLayout.class)
@Needs(Right.SEE_STATUS)
final class JointTasksView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE_SIZE = 50;

    private final JointTasks tasks;
    private final ProjectPeople projects;
    private final MemberChoice members;
    private final Lists lists;
    private final CurrentContext context;
    private final Texts texts = Texts.in(getLocale());

    JointTasksView(
            JointTasks tasks, ProjectPeople projects, MemberChoice members, Lists lists, CurrentContext context) {
        this.tasks = tasks;
        this.projects = projects;
        this.members = members;
        this.lists = lists;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts.get("kit.title", texts.get("jointwork.tasks"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        JointTasksAddress state = JointTasksAddress.of(event.getLocation().getQueryParameters());
        JointTaskFilter filter = state.filter();
        List<JointTaskItem> shown = tasks.list(filter, Paging.of(state.page(), PAGE_SIZE));
        removeAll();
        add(new PageHead(texts.get("jointwork.tasks"))
                .lead(texts.get("jointwork.tasks.lead", count(Which.OPEN), count(Which.OVERDUE)))
                .actions(actions(filter.project())));
        if (shown.isEmpty() && tasks.count(JointTaskFilter.ALL) == 0) {
            add(new EmptyState(
                    texts.get("jointwork.tasks.none"),
                    texts.get(tasks.mayKeep() ? "jointwork.tasks.none.text.create" : "jointwork.tasks.none.text")));
            return;
        }
        Map<MunicipalityCode, String> municipalities = members.ever();
        Map<ProjectId, String> known = projects.projects();
        add(new JointTasksFilterBar(texts, state, municipalities, known, changed -> UI.getCurrent()
                .navigate(addresses().tasks(), OpenAddress.withColumns(changed.parameters()))));
        if (shown.isEmpty()) {
            add(new EmptyState(
                    texts.get("jointwork.tasks.none-shown"),
                    texts.get("jointwork.tasks.none-shown.text"),
                    Links.inside(address(JointTasksAddress.all(null)), texts.get("jointwork.tasks.show-all"))));
            return;
        }
        JointTaskWords words = new JointTaskWords(texts, municipalities);
        add(lists.table(new JointTaskTable(words, addresses(), state).columns(), part -> tasks.list(filter, part))
                .filtered(said(filter, municipalities, known))
                .show(shown));
        add(new PageLinks(texts, state.page(), PAGE_SIZE, tasks.count(filter), page -> address(state.turned(page))));
    }

    private long count(Which which) {
        return tasks.count(new JointTaskFilter(null, which, null, null, JointTaskFilter.Sort.DEADLINE));
    }

    private List<String> said(
            JointTaskFilter filter, Map<MunicipalityCode, String> municipalities, Map<ProjectId, String> known) {
        List<String> said = new ArrayList<>();
        if (filter.text() != null && !filter.text().isBlank()) {
            said.add(texts.get("kit.list.filter", texts.get("jointwork.name"), filter.text()));
        }
        if (filter.which() != null) {
            said.add(texts.get(
                    "kit.list.filter", texts.get("jointwork.state"), texts.word("jointwork.which", filter.which())));
        }
        if (filter.municipality() != null) {
            said.add(texts.get(
                    "kit.list.filter",
                    texts.get("jointwork.filter.municipality"),
                    municipalities.getOrDefault(
                            filter.municipality(), filter.municipality().value())));
        }
        if (filter.project() != null) {
            said.add(texts.get(
                    "kit.list.filter", texts.get("jointwork.project"), known.getOrDefault(filter.project(), "")));
        }
        return said;
    }

    private Component[] actions(@Nullable ProjectId project) {
        if (!tasks.mayKeep()) {
            return new Component[0];
        }
        Anchor create = Links.inside(addresses().newTask(project), texts.get("jointwork.create"));
        create.addClassNames("button", "primary");
        return new Component[] {create};
    }

    private String address(JointTasksAddress state) {
        return addresses().tasks() + "?" + state.parameters().getQueryString();
    }

    private JointWorkAddresses addresses() {
        return new JointWorkAddresses(context.collaboration().collaboration());
    }
}
