package dk.tvaers.plan.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kit.Dates;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.FormFields;
import dk.tvaers.kit.ui.FormView;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.plan.LocalDateData;
import dk.tvaers.plan.LocalDates;
import dk.tvaers.plan.MilestoneItem;
import dk.tvaers.plan.Milestones;
import dk.tvaers.plan.Plan;
import dk.tvaers.plan.PlanLine;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A municipality writes its first date for a milestone, or when it was reached. */
@Prototype
@Route(value = PlanAddresses.LOCAL_DATE, layout = CollaborationLayout.class)
@Needs(Right.SET_LOCAL_DATE)
final class LocalDateView extends FormView {

    private final Milestones milestones;
    private final LocalDates dates;
    private final Plan plan;
    private final CurrentContext context;

    LocalDateView(Milestones milestones, LocalDates dates, Plan plan, CurrentContext context) {
        this.milestones = milestones;
        this.dates = dates;
        this.plan = plan;
        this.context = context;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MilestoneItem milestone = milestones.get(PlanAddresses.milestone(event));
        PlanAddresses addresses = new PlanAddresses(context.collaboration().collaboration());
        Optional<PlanLine> asked = PlanAddresses.asked(
                        event.getLocation().getQueryParameters(), PlanAddresses.LOCAL_ASKED, LocalProjectId::of)
                .map(local -> dates.get(milestone.id(), local))
                .filter(plan::maySet);
        if (asked.isEmpty()) {
            show(
                    texts().get("plan.date.title"),
                    milestone.name(),
                    null,
                    new EmptyState(
                            texts().get("plan.date.which"),
                            texts().get("plan.date.which.text"),
                            RecordForm.back(addresses.milestone(milestone.id()), milestone.name())));
            return;
        }
        form(milestone, asked.get(), addresses);
    }

    private void form(MilestoneItem milestone, PlanLine line, PlanAddresses addresses) {
        FormFields fields = new FormFields(texts());
        var planned = fields.date("plannedOn", texts().get("plan.local-date"));
        if (line.plannedOn() != null) {
            planned.setReadOnly(true);
            planned.setHelperText(texts().get("plan.local-date.moved"));
        }
        fields.date("reachedOn", texts().get("plan.reached"));
        LocalDate supplier = line.supplierOn();
        String lead = milestone.projectName() + ", " + milestone.name() + ", " + line.municipalityName()
                + (supplier == null
                        ? ""
                        : ". " + texts().get("plan.supplier-date.is", new Dates(texts()).words(supplier)));
        String back = addresses.milestone(milestone.id());
        show(
                texts().get("plan.date.title"),
                lead,
                new RecordForm(texts(), fields)
                        .over(() -> {
                            PlanLine now = dates.get(milestone.id(), line.localProjectId());
                            return new RecordForm.Read(
                                    now.version(),
                                    Map.of(
                                            "plannedOn", Objects.toString(now.plannedOn(), ""),
                                            "reachedOn", Objects.toString(now.reachedOn(), "")));
                        })
                        .actions(
                                texts().get("kit.save"),
                                (values, version) -> {
                                    dates.set(
                                            milestone.id(),
                                            line.localProjectId(),
                                            version,
                                            new LocalDateData(values.date("plannedOn"), values.date("reachedOn")));
                                    return next(back, texts().get("plan.date.saved"));
                                },
                                back));
    }
}
