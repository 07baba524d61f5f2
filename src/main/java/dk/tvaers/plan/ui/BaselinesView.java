package dk.tvaers.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.FormView;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.plan.BaselineId;
import dk.tvaers.plan.BaselineItem;
import dk.tvaers.plan.Baselines;
import dk.tvaers.plan.Plan;
import dk.tvaers.programme.ProgrammeItem;
import dk.tvaers.programme.Programmes;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The basis plans of a programme; the coordinator keeps the plan as it is. */
@Prototype
@Route(value = PlanAddresses.BASELINES, layout = CollaborationLayout.class)
@Needs(Right.SEE_STATUS)
final class BaselinesView extends FormView {

    private final Baselines baselines;
    private final Programmes programmes;
    private final Plan plan;
    private final Lists lists;
    private final CurrentContext context;

    BaselinesView(Baselines baselines, Programmes programmes, Plan plan, Lists lists, CurrentContext context) {
        this.baselines = baselines;
        this.programmes = programmes;
        this.plan = plan;
        this.lists = lists;
        this.context = context;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ProgrammeItem programme = programmes.get(PlanAddresses.programme(event));
        List<BaselineItem> kept = baselines.list(programme.id());
        List<Component> parts = new ArrayList<>();
        parts.add(
                kept.isEmpty()
                        ? new EmptyState(texts().get("plan.baselines.none"), texts().get("plan.baselines.none.text"))
                        : lists.table(columns(), Rows.whole(() -> baselines.list(programme.id())))
                                .filtered(List.of(programme.name()))
                                .show(kept));
        if (plan.mayKeep()) {
            parts.add(new Part(texts().get("plan.baseline.take")));
        }
        show(
                texts().get("plan.baselines.of", programme.name()),
                texts().get("plan.baselines.lead"),
                plan.mayKeep() ? form(programme) : null,
                parts.toArray(Component[]::new));
    }

    private RecordForm form(ProgrammeItem programme) {
        FormFields fields = new FormFields(texts());
        fields.text("name", texts().get("plan.name"), Baselines.NAME_LENGTH);
        fields.text("note", texts().get("plan.note"), Baselines.NOTE_LENGTH).addClassName("wide");
        return new RecordForm(texts(), fields)
                .from(Map.of())
                .action(texts().get("plan.baseline.take"), (values, version) -> {
                    BaselineId id = baselines.take(programme.id(), values.required("name"), values.orNull("note"));
                    return next(addresses().baseline(id), texts().get("plan.baseline.taken"));
                });
    }

    private ListColumns<BaselineItem> columns() {
        return new ListColumns<BaselineItem>(texts(), "basisplaner", texts().get("plan.baselines"))
                .text("navn", texts().get("plan.name"), BaselineItem::name)
                .shownAs(each -> Links.inside(addresses().baseline(each.id()), each.name()))
                .moment("gemt", texts().get("plan.baseline.taken-at"), BaselineItem::takenAt)
                .text("af", texts().get("plan.baseline.taken-by"), BaselineItem::takenByName)
                .number("datoer", texts().get("plan.baseline.dates"), BaselineItem::dates)
                .text("bemaerkning", texts().get("plan.note"), BaselineItem::note);
    }

    private PlanAddresses addresses() {
        return new PlanAddresses(context.collaboration().collaboration());
    }
}
