package dk.tvaers.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.FormView;
import dk.tvaers.kit.ui.Links;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.Notices;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.plan.PhaseId;
import dk.tvaers.plan.PhaseItem;
import dk.tvaers.plan.Phases;
import dk.tvaers.programme.ProgrammeItem;
import dk.tvaers.programme.Programmes;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The coordinator chooses the phases of a programme. */
@Prototype
@Route(value = PlanAddresses.PHASES, layout = CollaborationLayout.class)
@Needs(Right.KEEP_PLAN)
final class PhasesView extends FormView {

    private static final String PHASE = "fase";

    private final Phases phases;
    private final Programmes programmes;
    private final Lists lists;
    private final CurrentContext context;

    PhasesView(Phases phases, Programmes programmes, Lists lists, CurrentContext context) {
        this.phases = phases;
        this.programmes = programmes;
        this.lists = lists;
        this.context = context;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ProgrammeItem programme = programmes.get(PlanAddresses.programme(event));
        Optional<PhaseItem> changing = PlanAddresses.asked(event.getLocation().getQueryParameters(), PHASE, PhaseId::of)
                .flatMap(id -> phases.list(programme.id()).stream()
                        .filter(phase -> phase.id().equals(id))
                        .findFirst());
        show(
                texts().get("plan.phases.of", programme.name()),
                texts().get("plan.phases.lead"),
                changing.map(phase -> change(programme.id(), phase)).orElseGet(() -> adding(programme.id())),
                there(programme.id()),
                new Part(changing.map(phase -> texts().get("plan.phase.change", phase.name()))
                        .orElseGet(() -> texts().get("plan.phase.add"))));
    }

    private Component there(ProgrammeId programme) {
        List<PhaseItem> all = phases.list(programme);
        if (all.isEmpty()) {
            Button template = new Button(texts().get("plan.phases.template"), press -> {
                phases.useTemplate(
                        programme,
                        List.of(
                                texts().get("plan.template.preparation"),
                                texts().get("plan.template.go-live"),
                                texts().get("plan.template.adoption")));
                again(programme, "plan.phases.added");
            });
            template.setDisableOnClick(true);
            return new EmptyState(texts().get("plan.phases.none"), texts().get("plan.phases.none.text"), template);
        }
        return lists.table(columns(programme), Rows.whole(() -> phases.list(programme)))
                .show(all);
    }

    private ListColumns<PhaseItem> columns(ProgrammeId programme) {
        return new ListColumns<PhaseItem>(texts(), "faser", texts().get("plan.phases"))
                .text("fase", texts().get("plan.phase"), PhaseItem::name)
                .number("plads", texts().get("plan.phase.position.label"), PhaseItem::position)
                .number("milepaele", texts().get("plan.milestones"), PhaseItem::milestones)
                .acts(texts().get("plan.acts"), phase -> {
                    Anchor change = Links.inside(
                            addresses().phases(programme) + "?" + PHASE + "=" + phase.id(), texts().get("plan.change"));
                    change.setAriaLabel(texts().get("plan.phase.change", phase.name()));
                    Div acts = new Div(change);
                    if (phase.milestones() == 0) {
                        acts.add(new Text(" "), remove(programme, phase));
                    }
                    return acts;
                });
    }

    private Component remove(ProgrammeId programme, PhaseItem phase) {
        Button remove = new Button(texts().get("plan.remove"), press -> {
            try {
                phases.remove(phase.id(), phase.version());
                again(programme, "plan.phase.removed");
            } catch (Conflict | RuleBroken | NotFound refused) {
                add(Notices.error(texts().get("plan.refused"), texts().get(refused)));
            }
        });
        remove.setAriaLabel(texts().get("plan.phase.remove", phase.name()));
        return remove;
    }

    private RecordForm adding(ProgrammeId programme) {
        FormFields fields = new FormFields(texts());
        fields.text("name", texts().get("plan.name"), Phases.NAME_LENGTH);
        return new RecordForm(texts(), fields)
                .from(Map.of())
                .action(texts().get("plan.phase.add"), (values, version) -> {
                    phases.add(programme, values.required("name"));
                    return () -> again(programme, "plan.phase.added");
                });
    }

    private RecordForm change(ProgrammeId programme, PhaseItem phase) {
        FormFields fields = new FormFields(texts());
        fields.text("name", texts().get("plan.name"), Phases.NAME_LENGTH);
        fields.text("position", texts().get("plan.phase.position.label"), 3);
        return new RecordForm(texts(), fields)
                .over(() -> {
                    PhaseItem now = phases.get(phase.id());
                    return new RecordForm.Read(
                            now.version(), Map.of("name", now.name(), "position", String.valueOf(now.position())));
                })
                .actions(
                        texts().get("kit.save"),
                        (values, version) -> {
                            phases.change(
                                    phase.id(), version, values.required("name"), Typed.number(values, "position"));
                            return () -> again(programme, "plan.phase.changed");
                        },
                        addresses().phases(programme));
    }

    private void again(ProgrammeId programme, String said) {
        Notification.show(texts().get(said));
        getUI().ifPresent(ui -> {
            ui.navigate(addresses().phases(programme));
            ui.refreshCurrentRoute(false);
        });
    }

    private PlanAddresses addresses() {
        return new PlanAddresses(context.collaboration().collaboration());
    }
}
