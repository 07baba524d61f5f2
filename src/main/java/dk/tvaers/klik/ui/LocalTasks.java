package dk.tvaers.klik.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Right;
import dk.tvaers.exchange.RecordSection;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.klik.KlikCount;
import dk.tvaers.klik.KlikMarks;
import jakarta.inject.Singleton;
import java.util.Optional;

/** On the page of a local project: how many of its tasks are done, and the way to mark them. */
@Singleton
final class LocalTasks implements RecordSection<LocalProjectId> {

    private final KlikMarks marks;
    private final KlikLists counted;
    private final CurrentContext context;

    LocalTasks(KlikMarks marks, KlikLists counted, CurrentContext context) {
        this.marks = marks;
        this.counted = counted;
        this.context = context;
    }

    @Override
    public Class<LocalProjectId> kind() {
        return LocalProjectId.class;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public Optional<Component> of(LocalProjectId id) {
        if (!context.actor().maySomewhere(Right.SEE_STATUS)) {
            return Optional.empty();
        }
        return marks.count(id).map(this::shown);
    }

    private Component shown(KlikCount count) {
        Texts texts = Texts.in(UI.getCurrent().getLocale());
        boolean mayMark = marks.mayMark(count.localProjectId());
        Div ways = new Div(KlikCells.button(
                counted.addresses().tasks(count.localProjectId()),
                texts.get(mayMark ? "klik.mark-tasks" : "klik.see", count.listed())));
        ways.addClassNames("actions", "beside");
        return new Part(
                texts.get("klik.place"),
                new Paragraph(
                        texts.get("klik.local.lead", count.done(), count.total(), count.inProgress(), count.open())),
                ways);
    }
}
