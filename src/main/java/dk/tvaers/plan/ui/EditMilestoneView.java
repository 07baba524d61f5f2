package dk.tvaers.plan.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kit.FormDrafts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.FormView;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.plan.MilestoneItem;
import dk.tvaers.plan.Milestones;
import dk.tvaers.plan.Phases;
import io.micronaut.context.annotation.Prototype;

/** The coordinator changes a milestone's name or phase. */
@Prototype
@Route(value = PlanAddresses.EDIT_MILESTONE, layout = CollaborationLayout.class)
@Needs(Right.KEEP_PLAN)
final class EditMilestoneView extends FormView {

    private final Milestones milestones;
    private final Phases phases;
    private final FormDrafts drafts;
    private final CurrentContext context;

    EditMilestoneView(Milestones milestones, Phases phases, FormDrafts drafts, CurrentContext context) {
        this.milestones = milestones;
        this.phases = phases;
        this.drafts = drafts;
        this.context = context;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MilestoneItem milestone = milestones.get(PlanAddresses.milestone(event));
        String back = new PlanAddresses(context.collaboration().collaboration()).milestone(milestone.id());
        show(
                texts().get("plan.milestone.change"),
                milestone.projectName() + ", " + milestone.name(),
                new RecordForm(
                                texts(),
                                MilestoneForm.fields(
                                        texts(), phases.list(milestone.programmeId()), milestone.supplierOn() != null))
                        .keptAs(drafts, "milestone/" + milestone.id())
                        .over(() -> {
                            MilestoneItem now = milestones.get(milestone.id());
                            return new RecordForm.Read(now.version(), MilestoneForm.values(now));
                        })
                        .actions(
                                texts().get("kit.save"),
                                (values, version) -> {
                                    milestones.change(milestone.id(), version, MilestoneForm.data(values));
                                    return next(back, texts().get("plan.milestone.changed"));
                                },
                                back));
    }
}
