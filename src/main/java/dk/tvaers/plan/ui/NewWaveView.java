package dk.tvaers.plan.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Needs;
import dk.tvaers.access.Right;
import dk.tvaers.kit.ui.CollaborationLayout;
import dk.tvaers.kit.ui.FormView;
import dk.tvaers.kit.ui.RecordForm;
import dk.tvaers.plan.MilestoneItem;
import dk.tvaers.plan.Milestones;
import dk.tvaers.plan.Waves;
import dk.tvaers.programme.ProjectDetails;
import dk.tvaers.programme.Projects;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The coordinator makes a wave. */
@Prototype
@Route(value = PlanAddresses.NEW_WAVE, layout = CollaborationLayout.class)
@Needs(Right.KEEP_PLAN)
final class NewWaveView extends FormView {

    private final Waves waves;
    private final Milestones milestones;
    private final Projects projects;
    private final CurrentContext context;

    NewWaveView(Waves waves, Milestones milestones, Projects projects, CurrentContext context) {
        this.waves = waves;
        this.milestones = milestones;
        this.projects = projects;
        this.context = context;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ProjectDetails project = projects.get(PlanAddresses.project(event));
        List<MilestoneItem> all = milestones.list(project.id());
        String back = new PlanAddresses(context.collaboration().collaboration()).project(project.id());
        show(
                texts().get("plan.wave.add"),
                texts().get("plan.wave.lead", project.shortName()),
                new RecordForm(texts(), WaveForm.fields(texts(), waves.municipalities(project.id()), all, Set.of()))
                        .from(Map.of())
                        .actions(
                                texts().get("plan.wave.add"),
                                (values, version) -> {
                                    waves.create(project.id(), WaveForm.data(values, all));
                                    return next(back, texts().get("plan.wave.added"));
                                },
                                back));
    }
}
