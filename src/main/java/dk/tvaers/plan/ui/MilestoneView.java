package dk.tvaers.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.RuleBroken;
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
import dk.tvaers.plan.BaselineId;
import dk.tvaers.plan.BaselineItem;
import dk.tvaers.plan.Baselines;
import dk.tvaers.plan.LocalDates;
import dk.tvaers.plan.MilestoneItem;
import dk.tvaers.plan.Milestones;
import dk.tvaers.plan.MoveItem;
import dk.tvaers.plan.Moving;
import dk.tvaers.plan.Plan;
import dk.tvaers.plan.PlanLine;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.util.List;

/** A milestone: its dates in every municipality, what it comes after, and how its dates were moved. */
@Prototype
@Route(value = PlanAddresses.MILESTONE, layout = CollaborationLayout.class)
@Needs(Right.SEE_STATUS)
final class MilestoneView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Plan plan;
    private final Milestones milestones;
    private final LocalDates dates;
    private final Moving moving;
    private final Baselines baselines;
    private final RecordSections sections;
    private final Lists lists;
    private final CurrentContext context;
    private final Texts texts = Texts.in(getLocale());
    private String title = "";

    MilestoneView(
            Plan plan,
            Milestones milestones,
            LocalDates dates,
            Moving moving,
            Baselines baselines,
            RecordSections sections,
            Lists lists,
            CurrentContext context) {
        this.plan = plan;
        this.milestones = milestones;
        this.dates = dates;
        this.moving = moving;
        this.baselines = baselines;
        this.sections = sections;
        this.lists = lists;
        this.context = context;
    }

    @Override
    public String getPageTitle() {
        return texts.get("kit.title", title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(milestones.get(PlanAddresses.milestone(event)));
    }

    private void show(MilestoneItem milestone) {
        title = milestone.name();
        removeAll();
        add(new PageHead(milestone.name())
                .lead(texts.get(
                        "plan.milestone.lead",
                        milestone.projectName(),
                        milestone.participating(),
                        milestone.planned(),
                        milestone.reached()))
                .actions(actions(milestone)));
        add(new Part(texts.get("plan.facts"), facts(milestone)));
        add(new Part(texts.get("plan.municipalities"), municipalities(milestone)));
        add(new DependencyPart(texts, milestone, milestones, addresses(), plan.mayKeep(), () -> again(milestone)));
        List<MoveItem> moves = moving.moves(milestone.id());
        if (!moves.isEmpty()) {
            add(new Part(
                    texts.get("plan.moves"),
                    lists.table(moveColumns(), Rows.whole(() -> moving.moves(milestone.id())))
                            .show(moves)));
        }
        sections.of(milestone.id()).forEach(this::add);
        if (milestones.mayRemove(milestone.id())) {
            add(new Part(texts.get("plan.milestone.remove"), removing(milestone)));
        }
    }

    private Component[] actions(MilestoneItem milestone) {
        if (!plan.mayKeep()) {
            return new Component[0];
        }
        return new Component[] {
            button(addresses().editMilestone(milestone.id()), "plan.milestone.change"),
            button(addresses().move(milestone.id()), "plan.move.date")
        };
    }

    private Component facts(MilestoneItem milestone) {
        Div panel = new Div(new FactList()
                .fact(
                        texts.get("plan.project"),
                        Links.inside(addresses().project(milestone.projectId()), milestone.projectName()))
                .fact(texts.get("plan.phase"), milestone.phaseName())
                .fact(texts.get("plan.supplier-date"), supplier(milestone)));
        panel.addClassNames("panel", "padded");
        return panel;
    }

    private String supplier(MilestoneItem milestone) {
        LocalDate first = milestone.earliestOn();
        LocalDate last = milestone.latestOn();
        if (first == null || last == null) {
            return texts.get("plan.supplier-date.none");
        }
        Dates words = new Dates(texts);
        return first.equals(last)
                ? words.words(first)
                : texts.get("plan.supplier-date.waves", words.words(first), words.words(last));
    }

    private Component municipalities(MilestoneItem milestone) {
        BaselineId beside = baselines.list(milestone.programmeId()).stream()
                .findFirst()
                .map(BaselineItem::id)
                .orElse(null);
        List<PlanLine> lines = plan.ofMilestone(milestone.id(), beside);
        if (lines.isEmpty()) {
            return new EmptyState(texts.get("plan.no-municipalities"), texts.get("plan.no-municipalities.text"));
        }
        PlanColumns columns = new PlanColumns(texts, addresses());
        ListColumns<PlanLine> shown = lines.stream().anyMatch(plan::maySet)
                ? columns.acting(columns.ofMilestone(), plan::maySet)
                : columns.ofMilestone();
        Div part = new Div();
        boolean lacking = lines.stream()
                .anyMatch(line -> line.plannedOn() == null && line.reachedOn() == null && line.supplierOn() != null);
        if (plan.mayKeep() && lacking) {
            Button adopt = new Button(texts.get("plan.adopt"), press -> {
                int given = dates.adopt(milestone.id());
                Notification.show(texts.get("plan.adopted", given));
                again(milestone);
            });
            adopt.setDisableOnClick(true);
            Div act = new Div(adopt);
            act.addClassNames("actions", "beside");
            part.add(new Paragraph(texts.get("plan.adopt.text")), act);
        }
        part.add(lists.table(shown, Rows.whole(() -> plan.ofMilestone(milestone.id(), beside)))
                .filtered(List.of(milestone.projectName() + ", " + milestone.name()))
                .show(lines));
        return part;
    }

    private ListColumns<MoveItem> moveColumns() {
        return new ListColumns<MoveItem>(texts, "flytninger", texts.get("plan.moves"))
                .text("hvad", texts.get("plan.moves.what"), this::whose)
                .date("fra", texts.get("plan.moves.from"), MoveItem::beforeOn)
                .date("til", texts.get("plan.moves.to"), MoveItem::afterOn)
                .number("datoer", texts.get("plan.moves.dates"), MoveItem::dates)
                .text("aarsag", texts.get("plan.reason"), MoveItem::reason)
                .moment("hvornaar", texts.get("plan.moves.at"), MoveItem::movedAt)
                .text("hvem", texts.get("plan.moves.by"), MoveItem::movedByName);
    }

    private String whose(MoveItem move) {
        String named = move.municipalityName() == null ? move.waveName() : move.municipalityName();
        return named == null ? texts.get("plan.supplier-date") : named;
    }

    private Component removing(MilestoneItem milestone) {
        Button remove = new Button(texts.get("plan.milestone.remove"), press -> {
            ConfirmDialog dialog = new ConfirmDialog();
            dialog.setHeader(texts.get("plan.milestone.remove.ask", milestone.name()));
            dialog.setText(texts.get("plan.milestone.remove.text"));
            dialog.setCancelable(true);
            dialog.setCancelText(texts.get("kit.cancel"));
            dialog.setConfirmText(texts.get("plan.milestone.remove"));
            dialog.addConfirmListener(confirmed -> remove(milestone));
            dialog.open();
        });
        remove.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return new Div(new Paragraph(texts.get("plan.milestone.remove.text")), remove);
    }

    private void remove(MilestoneItem milestone) {
        try {
            milestones.remove(milestone.id(), milestone.version());
            Notification.show(texts.get("plan.milestone.removed"));
            getUI().ifPresent(ui -> ui.navigate(addresses().project(milestone.projectId())));
        } catch (RuleBroken | Conflict refused) {
            Notification.show(texts.get(refused));
        }
    }

    private void again(MilestoneItem milestone) {
        show(milestones.get(milestone.id()));
    }

    private Component button(String address, String key) {
        Anchor link = Links.inside(address, texts.get(key));
        link.addClassName("button");
        return link;
    }

    private PlanAddresses addresses() {
        return new PlanAddresses(context.collaboration().collaboration());
    }
}
