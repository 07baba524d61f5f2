package dk.tvaers.klik.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Right;
import dk.tvaers.exchange.RecordSection;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.klik.KlikCount;
import dk.tvaers.klik.KlikMarks;
import dk.tvaers.klik.KlikTaskItem;
import dk.tvaers.klik.KlikTasks;
import dk.tvaers.programme.Projects;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** On the page of a project: how many of its tasks each municipality has done. */
@Singleton
final class ProjectTasks implements RecordSection<ProjectId> {

    private final KlikTasks tasks;
    private final KlikMarks marks;
    private final KlikLists counted;
    private final Projects projects;
    private final CurrentContext context;

    ProjectTasks(KlikTasks tasks, KlikMarks marks, KlikLists counted, Projects projects, CurrentContext context) {
        this.projects = projects;
        this.tasks = tasks;
        this.marks = marks;
        this.counted = counted;
        this.context = context;
    }

    @Override
    public Class<ProjectId> kind() {
        return ProjectId.class;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public Optional<Component> of(ProjectId id) {
        if (!context.actor().maySomewhere(Right.SEE_STATUS)) {
            return Optional.empty();
        }
        List<KlikTaskItem> all = tasks.list(id);
        boolean mayKeep = tasks.mayKeep();
        if (all.isEmpty() && !mayKeep) {
            return Optional.empty();
        }
        Texts texts = Texts.in(UI.getCurrent().getLocale());
        Div part = new Div();
        Div ways = new Div();
        ways.addClassNames("actions", "beside");
        if (all.isEmpty()) {
            part.add(new Paragraph(texts.get("klik.none.project")));
        } else {
            List<KlikCount> counts = marks.counts(id);
            if (!counts.isEmpty()) {
                part.add(counted.ofProject(texts, counts));
            }
            ways.add(KlikCells.button(counted.addresses().tasks(id), texts.get("klik.see", all.size())));
        }
        if (mayKeep) {
            ways.add(KlikCells.button(
                    counted.addresses().imports(projects.get(id).code()), texts.get("klik.import")));
        }
        part.add(ways);
        return Optional.of(new Part(texts.get("klik.place"), part));
    }
}
