package dk.tvaers.jointwork.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.exchange.StartPart;
import dk.tvaers.jointwork.JointTaskItem;
import dk.tvaers.jointwork.JointTasks;
import dk.tvaers.jointwork.SupportVisitItem;
import dk.tvaers.jointwork.SupportVisits;
import dk.tvaers.kernel.Now;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Links;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** What waits where people land: joint tasks that are overdue or due soon, and visits without hours. */
@Singleton
final class JointWorkStart implements StartPart {

    private static final int SHOWN = 3;

    private final JointTasks tasks;
    private final SupportVisits visits;
    private final CurrentContext context;

    JointWorkStart(JointTasks tasks, SupportVisits visits, CurrentContext context) {
        this.tasks = tasks;
        this.visits = visits;
        this.context = context;
    }

    @Override
    public int order() {
        return 7;
    }

    @Override
    public Optional<Component> show() {
        List<JointTaskItem> waiting = tasks.waiting();
        List<SupportVisitItem> held = visits.withoutHours();
        if (waiting.isEmpty() && held.isEmpty()) {
            return Optional.empty();
        }
        Texts texts = Texts.in(UI.getCurrent().getLocale());
        JointWorkAddresses addresses =
                new JointWorkAddresses(context.collaboration().collaboration());
        Div both = new Div();
        if (!waiting.isEmpty()) {
            List<Anchor> links = waiting.stream()
                    .limit(SHOWN)
                    .map(task -> link(task, texts, addresses))
                    .toList();
            both.add(strip(
                    texts.get("jointwork.waiting"),
                    links,
                    waiting.size() > SHOWN
                            ? Links.inside(addresses.tasks(), texts.get("jointwork.waiting.all", waiting.size()))
                            : new Span()));
        }
        if (!held.isEmpty()) {
            List<Anchor> links = held.stream()
                    .limit(SHOWN)
                    .map(visit -> link(visit, texts, addresses))
                    .toList();
            both.add(strip(
                    texts.get("jointwork.waiting.visits"),
                    links,
                    held.size() > SHOWN
                            ? Links.inside(addresses.visits(), texts.get("jointwork.waiting.all", held.size()))
                            : new Span()));
        }
        return Optional.of(both);
    }

    private static Component strip(String heading, List<Anchor> links, Component more) {
        UnorderedList list = new UnorderedList();
        links.forEach(link -> list.add(new ListItem(link)));
        Span title = new Span(heading);
        title.addClassName("news-strip-title");
        Div strip = new Div(title, list, more);
        strip.addClassName("news-strip");
        strip.getElement().setAttribute("role", "region").setAttribute("aria-label", heading);
        return strip;
    }

    private static Anchor link(JointTaskItem task, Texts texts, JointWorkAddresses addresses) {
        String key = task.municipalityCode() == null
                ? "jointwork.waiting.nobody"
                : task.overdueOn(Now.today()) ? "jointwork.waiting.overdue" : "jointwork.waiting.soon";
        return Links.inside(
                addresses.task(task.id()), texts.get(key, task.name(), new Dates(texts).words(task.deadline())));
    }

    private static Anchor link(SupportVisitItem visit, Texts texts, JointWorkAddresses addresses) {
        return Links.inside(
                addresses.editVisit(visit.id()),
                texts.get(
                        "jointwork.waiting.visit", visit.municipalityName(), new Dates(texts).words(visit.visitOn())));
    }
}
