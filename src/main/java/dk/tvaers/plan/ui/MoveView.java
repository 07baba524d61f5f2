package dk.tvaers.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.RuleBroken;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.FormValues;
import dk.tvaers.kit.ui.FormView;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.Notices;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.plan.MilestoneItem;
import dk.tvaers.plan.Milestones;
import dk.tvaers.plan.Move;
import dk.tvaers.plan.MovePreview;
import dk.tvaers.plan.MovedDate;
import dk.tvaers.plan.Moving;
import dk.tvaers.plan.Plan;
import dk.tvaers.plan.PlanLine;
import dk.tvaers.plan.WaveId;
import dk.tvaers.plan.WaveItem;
import dk.tvaers.plan.Waves;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Moves a date of a milestone: first it is shown what goes with it, then it is done. */
@Prototype
@Route(value = PlanAddresses.MOVE, layout = CollaborationLayout.class)
@Needs(Right.SET_LOCAL_DATE)
final class MoveView extends FormView {

    private static final String SUPPLIER = "leverandoer";

    /** So many dates that come out of order are named; of the others it is said how many there are. */
    private static final int NAMED = 3;

    private final Moving moving;
    private final Milestones milestones;
    private final Waves waves;
    private final Plan plan;
    private final Lists lists;
    private final CurrentContext context;
    private final Div outcome = new Div();

    MoveView(Moving moving, Milestones milestones, Waves waves, Plan plan, Lists lists, CurrentContext context) {
        this.moving = moving;
        this.milestones = milestones;
        this.waves = waves;
        this.plan = plan;
        this.lists = lists;
        this.context = context;
        outcome.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MilestoneItem milestone = milestones.get(PlanAddresses.milestone(event));
        Map<String, String> options = options(milestone);
        String back = addresses().milestone(milestone.id());
        String title = texts().get("plan.move.title", milestone.name());
        outcome.removeAll();
        if (options.isEmpty()) {
            show(
                    title,
                    milestone.projectName(),
                    null,
                    new EmptyState(
                            texts().get("plan.move.nothing"),
                            texts().get("plan.move.nothing.text"),
                            RecordForm.back(back, milestone.name())));
            return;
        }
        FormFields fields = new FormFields(texts());
        fields.choice("what", texts().get("plan.move.what"), options).addClassName("wide");
        fields.date("to", texts().get("plan.move.to"));
        fields.longText("reason", texts().get("plan.reason"), Move.REASON_LENGTH)
                .setHelperText(texts().get("plan.move.reason.help"));
        QueryParameters query = event.getLocation().getQueryParameters();
        String asked = query.getSingleParameter(PlanAddresses.WAVE_ASKED)
                .or(() -> query.getSingleParameter(PlanAddresses.LOCAL_ASKED))
                .filter(options::containsKey)
                .orElse(options.keySet().iterator().next());
        show(
                title,
                texts().get("plan.move.lead", milestone.projectName()),
                new RecordForm(texts(), fields)
                        .from(Map.of("what", asked))
                        .actions(
                                texts().get("plan.move.preview"),
                                (values, version) -> {
                                    Move move = move(milestone, values);
                                    MovePreview preview = moving.preview(move);
                                    return () -> showOutcome(move, preview, false);
                                },
                                back));
        add(outcome);
    }

    /** The dates that can be moved, by wave, local project, or {@link #SUPPLIER}. */
    private Map<String, String> options(MilestoneItem milestone) {
        Map<String, String> options = new LinkedHashMap<>();
        if (plan.mayKeep()) {
            for (WaveItem wave : waves.list(milestone.projectId())) {
                LocalDate date = wave.supplierOn().getOrDefault(milestone.id(), milestone.supplierOn());
                if (date != null) {
                    options.put(wave.id().toString(), texts().get("plan.move.wave", wave.name(), Dates.figures(date)));
                }
            }
            LocalDate supplier = milestone.supplierOn();
            if (supplier != null) {
                options.put(SUPPLIER, texts().get("plan.move.supplier", Dates.figures(supplier)));
            }
        }
        for (PlanLine line : plan.ofMilestone(milestone.id(), null)) {
            LocalDate planned = line.plannedOn();
            if (planned != null && line.reachedOn() == null && plan.maySet(line)) {
                options.put(
                        line.localProjectId().toString(),
                        texts().get("plan.move.local", line.municipalityName(), Dates.figures(planned)));
            }
        }
        return options;
    }

    private Move move(MilestoneItem milestone, FormValues values) {
        String what = values.required("what");
        boolean local = plan.ofMilestone(milestone.id(), null).stream()
                .anyMatch(line -> line.localProjectId().toString().equals(what));
        return new Move(
                milestone.id(),
                local || what.equals(SUPPLIER) ? null : WaveId.of(what),
                local ? LocalProjectId.of(what) : null,
                values.requiredDate("to"),
                values.orNull("reason"));
    }

    private void showOutcome(Move move, MovePreview preview, boolean overtaken) {
        outcome.removeAll();
        if (overtaken) {
            outcome.add(Notices.warn(texts().get("plan.move.overtaken"), texts().get("plan.move.overtaken.text")));
        }
        Dates words = new Dates(texts());
        Div part = new Div(new Paragraph(texts().get(
                        "plan.move.will",
                        words.words(preview.before()),
                        words.words(preview.to()),
                        preview.days(),
                        preview.moved().size())));
        List<String> outOfOrder = preview.outOfOrder();
        if (!outOfOrder.isEmpty()) {
            part.add(Notices.warn(
                    texts().get("plan.move.out-of-order"),
                    texts().get(
                                    "plan.move.out-of-order.text",
                                    outOfOrder.stream().limit(NAMED).collect(Collectors.joining("; ")),
                                    Math.max(0, outOfOrder.size() - NAMED))));
        }
        if (!preview.without().isEmpty()) {
            part.add(new Paragraph(texts().get("plan.move.without", String.join(", ", preview.without()))));
        }
        part.add(new Paragraph(texts().get("plan.move.told")));
        if (!preview.moved().isEmpty()) {
            part.add(lists.table(columns(), Rows.whole(preview::moved)).show(preview.moved()));
        }
        Button confirm = new Button(texts().get("plan.move.confirm"), press -> confirm(move, preview));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setDisableOnClick(true);
        Div act = new Div(confirm);
        act.addClassNames("actions", "beside");
        part.add(act);
        outcome.add(new Part(texts().get("plan.move.preview.title"), part));
        outcome.scrollIntoView();
    }

    private void confirm(Move move, MovePreview seen) {
        try {
            MovePreview done = moving.move(move, seen.stamp());
            next(
                            addresses().milestone(move.milestone()),
                            texts().get("plan.move.done", done.moved().size()))
                    .run();
        } catch (Conflict otherwise) {
            showOutcome(move, moving.preview(move), true);
        } catch (RuleBroken refused) {
            outcome.removeAll();
            outcome.add(Notices.error(texts().get("plan.refused"), texts().get(refused)));
        } catch (Invalid refused) {
            Invalid.Problem problem = refused.problems().getFirst();
            outcome.removeAll();
            outcome.add(Notices.error(
                    texts().get("plan.refused"),
                    texts().get(problem.reason(), problem.parameters().toArray())));
        }
    }

    private ListColumns<MovedDate> columns() {
        return new ListColumns<MovedDate>(texts(), "flytter-med", texts().get("plan.move.preview.title"))
                .text("kommune", texts().get("plan.municipality"), MovedDate::municipalityName)
                .text("projekt", texts().get("plan.project"), MovedDate::projectName)
                .text("milepael", texts().get("plan.milestone"), MovedDate::milestoneName)
                .date("fra", texts().get("plan.moves.from"), MovedDate::before)
                .date("til", texts().get("plan.moves.to"), MovedDate::after)
                .number("dage", texts().get("plan.days"), MovedDate::days)
                .yesNo("status", texts().get("plan.move.asks"), MovedDate::asks);
    }

    private PlanAddresses addresses() {
        return new PlanAddresses(context.collaboration().collaboration());
    }
}
