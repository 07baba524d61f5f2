package dk.tvaers.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Right;
import dk.tvaers.exchange.RecordSection;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.plan.MilestoneItem;
import dk.tvaers.plan.Milestones;
import dk.tvaers.plan.Plan;
import dk.tvaers.plan.WaveItem;
import dk.tvaers.plan.Waves;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** On the page of a project: its milestones and waves. */
@Singleton
final class ProjectMilestones implements RecordSection<ProjectId> {

    private final Milestones milestones;
    private final Waves waves;
    private final Plan plan;
    private final Lists lists;
    private final CurrentContext context;

    ProjectMilestones(Milestones milestones, Waves waves, Plan plan, Lists lists, CurrentContext context) {
        this.milestones = milestones;
        this.waves = waves;
        this.plan = plan;
        this.lists = lists;
        this.context = context;
    }

    @Override
    public Class<ProjectId> kind() {
        return ProjectId.class;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> of(ProjectId id) {
        if (!context.actor().maySomewhere(Right.SEE_STATUS)) {
            return Optional.empty();
        }
        List<MilestoneItem> all = milestones.list(id);
        boolean mayKeep = plan.mayKeep();
        if (all.isEmpty() && !mayKeep) {
            return Optional.empty();
        }
        Texts texts = Texts.in(UI.getCurrent().getLocale());
        PlanAddresses addresses = new PlanAddresses(context.collaboration().collaboration());
        Div part = new Div();
        if (all.isEmpty()) {
            part.add(new Paragraph(texts.get("plan.project.none")));
        } else {
            part.add(lists.table(columns(texts, addresses), Rows.whole(() -> milestones.list(id)))
                    .filtered(List.of(all.getFirst().projectName()))
                    .show(all));
        }
        List<WaveItem> made = waves.list(id);
        if (!made.isEmpty()) {
            part.add(list(texts, addresses, made, mayKeep));
        }
        if (mayKeep) {
            Div ways = new Div(button(addresses.newMilestone(id), texts.get("plan.milestone.add")));
            ways.addClassNames("actions", "beside");
            if (!all.isEmpty()) {
                ways.add(button(addresses.newWave(id), texts.get("plan.wave.add")));
            }
            part.add(ways);
        }
        return Optional.of(new Part(texts.get("plan.milestones"), part));
    }

    private static ListColumns<MilestoneItem> columns(Texts texts, PlanAddresses addresses) {
        return new ListColumns<MilestoneItem>(texts, "milepaele", texts.get("plan.milestones"))
                .text("milepael", texts.get("plan.milestone"), MilestoneItem::name)
                .shownAs(each -> Links.inside(addresses.milestone(each.id()), each.name()))
                .text("fase", texts.get("plan.phase"), MilestoneItem::phaseName)
                .date("foerst", texts.get("plan.supplier-date.first"), MilestoneItem::earliestOn)
                .date("sidst", texts.get("plan.supplier-date.last"), MilestoneItem::latestOn)
                .number("planlagt", texts.get("plan.planned.count"), MilestoneItem::planned)
                .number("naaet", texts.get("plan.reached.count"), MilestoneItem::reached)
                .number("deltager", texts.get("plan.participating"), MilestoneItem::participating);
    }

    private static Component list(Texts texts, PlanAddresses addresses, List<WaveItem> made, boolean mayKeep) {
        UnorderedList list = new UnorderedList();
        for (WaveItem wave : made) {
            ListItem item = new ListItem();
            if (mayKeep) {
                item.add(Links.inside(addresses.wave(wave.id()), wave.name()));
            } else {
                item.add(new Text(wave.name()));
            }
            item.add(new Text(": " + String.join(", ", wave.municipalities().values())));
            list.add(item);
        }
        Div part = new Div(new H3(texts.get("plan.waves")), list);
        part.addClassName("section");
        return part;
    }

    private static Anchor button(String address, String text) {
        Anchor link = Links.inside(address, text);
        link.addClassName("button");
        return link;
    }
}
