package dk.tvaers.jointwork.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Right;
import dk.tvaers.exchange.RecordSection;
import dk.tvaers.jointwork.JointTaskFilter;
import dk.tvaers.jointwork.JointTaskItem;
import dk.tvaers.jointwork.JointTasks;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.Paging;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Part;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** On the page of a project: its open joint tasks, and the way to all of them. */
@Singleton
final class ProjectJointTasks implements RecordSection<ProjectId> {

    private static final int SHOWN = 5;

    private final JointTasks tasks;
    private final CurrentContext context;

    ProjectJointTasks(JointTasks tasks, CurrentContext context) {
        this.tasks = tasks;
        this.context = context;
    }

    @Override
    public Class<ProjectId> kind() {
        return ProjectId.class;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Component> of(ProjectId id) {
        if (!context.actor().maySomewhere(Right.SEE_STATUS)) {
            return Optional.empty();
        }
        Texts texts = Texts.in(UI.getCurrent().getLocale());
        JointWorkAddresses addresses =
                new JointWorkAddresses(context.collaboration().collaboration());
        long all = tasks.count(JointTaskFilter.of(id));
        if (all == 0 && !tasks.mayKeep()) {
            return Optional.empty();
        }
        List<JointTaskItem> open = tasks.list(
                new JointTaskFilter(null, JointTaskFilter.Which.OPEN, null, id, JointTaskFilter.Sort.DEADLINE),
                Paging.of(0, SHOWN));
        Div part = new Div();
        if (all == 0) {
            part.add(new Paragraph(texts.get("jointwork.section.none")));
        } else if (!open.isEmpty()) {
            JointTaskWords words = new JointTaskWords(texts, Map.of());
            UnorderedList list = new UnorderedList();
            open.forEach(task -> list.add(line(task, words, addresses)));
            part.add(list);
        }
        Paragraph ways = new Paragraph();
        ways.addClassName("beside");
        if (all > 0) {
            ways.add(Links.inside(
                    addresses.tasks() + "?"
                            + JointTasksAddress.all(id).parameters().getQueryString(),
                    texts.get("jointwork.section.all", all)));
        }
        if (tasks.mayKeep()) {
            Anchor create = Links.inside(addresses.newTask(id), texts.get("jointwork.create"));
            create.addClassName("button");
            ways.add(create);
        }
        part.add(ways);
        return Optional.of(new Part(texts.get("jointwork.tasks"), part));
    }

    private static ListItem line(JointTaskItem task, JointTaskWords words, JointWorkAddresses addresses) {
        Span beside = new Span(words.responsible(task) + ", ");
        beside.add(words.deadline(task));
        beside.addClassName("meta");
        return new ListItem(Links.inside(addresses.task(task.id()), task.name()), new Span(" "), beside);
    }
}
