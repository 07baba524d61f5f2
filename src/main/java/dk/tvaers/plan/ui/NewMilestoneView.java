package dk.tvaers.plan.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kit.FormDrafts;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.EmptyState;
import dk.tvaers.kit.ui.FormView;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.plan.MilestoneId;
import dk.tvaers.plan.Milestones;
import dk.tvaers.plan.PhaseItem;
import dk.tvaers.plan.Phases;
import dk.tvaers.programme.ProjectDetails;
import dk.tvaers.programme.Projects;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Map;

/** The coordinator adds a milestone to a project. */
@Prototype
@Route(value = PlanAddresses.NEW_MILESTONE, layout = CollaborationLayout.class)
@Needs(Right.KEEP_PLAN)
final class NewMilestoneView extends FormView {

    private final Milestones milestones;
    private final Phases phases;
    private final Projects projects;
    private final FormDrafts drafts;
    private final CurrentContext context;

    NewMilestoneView(
            Milestones milestones, Phases phases, Projects projects, FormDrafts drafts, CurrentContext context) {
        this.milestones = milestones;
        this.phases = phases;
        this.projects = projects;
        this.drafts = drafts;
        this.context = context;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ProjectDetails project = projects.get(PlanAddresses.project(event));
        PlanAddresses addresses = new PlanAddresses(context.collaboration().collaboration());
        List<PhaseItem> all = phases.list(project.programmeId());
        String title = texts().get("plan.milestone.add");
        if (all.isEmpty()) {
            show(
                    title,
                    project.shortName(),
                    null,
                    new EmptyState(
                            texts().get("plan.phases.none"),
                            texts().get("plan.none.phases"),
                            RecordForm.back(
                                    addresses.phases(project.programmeId()), texts().get("plan.phases.choose"))));
            return;
        }
        show(
                title,
                texts().get("plan.milestone.add.lead", project.shortName()),
                new RecordForm(texts(), MilestoneForm.fields(texts(), all, false))
                        .keptAs(drafts, "milestone/new/" + project.id())
                        .from(Map.of())
                        .actions(
                                texts().get("plan.milestone.add"),
                                (values, version) -> {
                                    MilestoneId id = milestones.create(project.id(), MilestoneForm.data(values));
                                    return next(addresses.milestone(id), texts().get("plan.milestone.added"));
                                },
                                addresses.project(project.id())));
    }
}
