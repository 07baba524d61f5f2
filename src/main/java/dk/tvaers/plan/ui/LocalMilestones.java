package dk.tvaers.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Right;
import dk.tvaers.exchange.RecordSection;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kit.Rows;
import dk.tvaers.kit.Texts;
import dk.tvaers.kit.ui.ListColumns;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.kit.ui.Part;
import dk.tvaers.plan.BaselineId;
import dk.tvaers.plan.BaselineItem;
import dk.tvaers.plan.Baselines;
import dk.tvaers.plan.Plan;
import dk.tvaers.plan.PlanLine;
import dk.tvaers.programme.Projects;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** On the page of a local project: its milestones, with the municipality's own dates. */
@Singleton
final class LocalMilestones implements RecordSection<LocalProjectId> {

    private final Plan plan;
    private final Baselines baselines;
    private final Projects projects;
    private final Lists lists;
    private final CurrentContext context;

    LocalMilestones(Plan plan, Baselines baselines, Projects projects, Lists lists, CurrentContext context) {
        this.plan = plan;
        this.baselines = baselines;
        this.projects = projects;
        this.lists = lists;
        this.context = context;
    }

    @Override
    public Class<LocalProjectId> kind() {
        return LocalProjectId.class;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> of(LocalProjectId id) {
        if (!context.actor().maySomewhere(Right.SEE_STATUS)) {
            return Optional.empty();
        }
        List<PlanLine> without = plan.ofLocalProject(id, null);
        if (without.isEmpty()) {
            return Optional.empty();
        }
        PlanLine first = without.getFirst();
        BaselineId beside = baselines.list(projects.get(first.projectId()).programmeId()).stream()
                .findFirst()
                .map(BaselineItem::id)
                .orElse(null);
        Texts texts = Texts.in(UI.getCurrent().getLocale());
        PlanColumns columns =
                new PlanColumns(texts, new PlanAddresses(context.collaboration().collaboration()));
        ListColumns<PlanLine> shown =
                plan.maySet(first) ? columns.acting(columns.ofLocalProject(), plan::maySet) : columns.ofLocalProject();
        return Optional.of(new Part(
                texts.get("plan.milestones"),
                lists.table(shown, Rows.whole(() -> plan.ofLocalProject(id, beside)))
                        .filtered(List.of(first.projectName() + ", " + first.municipalityName()))
                        .show(plan.ofLocalProject(id, beside))));
    }
}
