package dk.tvaers.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.plan.DependencyItem;
import dk.tvaers.plan.MilestoneId;
import dk.tvaers.plan.MilestoneItem;
import dk.tvaers.plan.Milestones;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a milestone comes after and what comes after it; the coordinator adds and takes away. */
final class DependencyPart extends Composite<Div> {

    private final Texts texts;
    private final MilestoneItem milestone;
    private final Milestones milestones;
    private final PlanAddresses addresses;
    private final boolean mayKeep;
    private final Runnable changed;

    DependencyPart(
            Texts texts,
            MilestoneItem milestone,
            Milestones milestones,
            PlanAddresses addresses,
            boolean mayKeep,
            Runnable changed) {
        this.texts = texts;
        this.milestone = milestone;
        this.milestones = milestones;
        this.addresses = addresses;
        this.mayKeep = mayKeep;
        this.changed = changed;
        List<DependencyItem> all = milestones.dependencies(milestone.id());
        UnorderedList list = new UnorderedList();
        all.forEach(each -> list.add(item(each)));
        Div content = new Div();
        if (all.isEmpty()) {
            content.add(new Paragraph(texts.get("plan.depends.none")));
        } else {
            content.add(list);
        }
        if (mayKeep) {
            content.add(adding());
        }
        if (mayKeep || !all.isEmpty()) {
            getContent().add(new Part(texts.get("plan.depends"), content));
        }
    }

    private ListItem item(DependencyItem each) {
        boolean first = each.milestoneId().equals(milestone.id());
        Anchor other = first
                ? Links.inside(addresses.milestone(each.afterId()), each.afterProjectName() + ", " + each.afterName())
                : Links.inside(
                        addresses.milestone(each.milestoneId()), each.projectName() + ", " + each.milestoneName());
        ListItem item = new ListItem(
                new Text(texts.get(first ? "plan.depends.after" : "plan.depends.before", each.lagDays()) + " "), other);
        if (mayKeep && first) {
            Button remove = new Button(texts.get("plan.remove"), press -> {
                milestones.independ(milestone.id(), each.afterId());
                Notification.show(texts.get("plan.depends.removed"));
                changed.run();
            });
            remove.setAriaLabel(texts.get("plan.depends.remove", each.afterProjectName() + ", " + each.afterName()));
            item.add(new Text(" "), remove);
        }
        return item;
    }

    private RecordForm adding() {
        Map<String, String> options = new LinkedHashMap<>();
        milestones.list(milestone.programmeId()).stream()
                .filter(other -> !other.id().equals(milestone.id()))
                .forEach(other -> options.put(other.id().toString(), other.projectName() + ", " + other.name()));
        FormFields fields = new FormFields(texts);
        fields.choice("after", texts.get("plan.depends.on"), options);
        fields.text("lagDays", texts.get("plan.depends.lag"), 4);
        return new RecordForm(texts, fields)
                .from(Map.of("lagDays", "0"))
                .action(texts.get("plan.depends.add"), (values, version) -> {
                    milestones.depend(
                            milestone.id(), MilestoneId.of(values.required("after")), Typed.number(values, "lagDays"));
                    return () -> {
                        Notification.show(texts.get("plan.depends.added"));
                        changed.run();
                    };
                });
    }
}
