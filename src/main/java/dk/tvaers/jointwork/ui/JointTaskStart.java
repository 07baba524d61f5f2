package dk.tvaers.jointwork.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.exchange.StartPart;
import dk.tvaers.jointwork.JointTaskItem;
import dk.tvaers.jointwork.JointTasks;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Strip;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The joint tasks that wait for the reader: overdue, due soon, or without a responsible. */
@Singleton
final class JointTaskStart implements StartPart {

    private static final int SHOWN = 3;

    private final JointTasks tasks;
    private final CurrentContext context;

    JointTaskStart(JointTasks tasks, CurrentContext context) {
        this.tasks = tasks;
        this.context = context;
    }

    @Override
    public int order() {
        return 7;
    }

    @Override
    public Optional<Component> show() {
        List<JointTaskItem> waiting = tasks.waiting();
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        Texts texts = Texts.in(UI.getCurrent().getLocale());
        JointWorkAddresses addresses =
                new JointWorkAddresses(context.collaboration().collaboration());
        Strip strip = new Strip(texts.get("jointwork.waiting"));
        waiting.stream().limit(SHOWN).forEach(task -> strip.item(link(task, texts, addresses)));
        if (waiting.size() > SHOWN) {
            strip.all(Links.inside(addresses.tasks(), texts.get("jointwork.waiting.all", waiting.size())));
        }
        return Optional.of(strip);
    }

    private static Anchor link(JointTaskItem task, Texts texts, JointWorkAddresses addresses) {
        String key = task.municipalityCode() == null
                ? "jointwork.waiting.nobody"
                : task.overdueOn(Now.today()) ? "jointwork.waiting.overdue" : "jointwork.waiting.soon";
        return Links.inside(
                addresses.task(task.id()), texts.get(key, task.name(), new Dates(texts).words(task.deadline())));
    }
}
