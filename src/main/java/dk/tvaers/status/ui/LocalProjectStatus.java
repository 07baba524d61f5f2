package dk.tvaers.status.ui;

import com.vaadin.flow.component.Component;
import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.exchange.RecordSection;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kit.FormDrafts;
import dk.tvaers.kit.ui.Lists;
import dk.tvaers.programme.LocalProjects;
import dk.tvaers.status.Month;
import dk.tvaers.status.StatusReports;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The status on a local project's page: where it stands, what was reported before, and a correction of the newest. */
@Singleton
final class LocalProjectStatus implements RecordSection<LocalProjectId> {

    private final Month month;
    private final StatusReports reports;
    private final LocalProjects locals;
    private final FormDrafts drafts;
    private final Lists lists;
    private final DeadlinesLink deadlines;
    private final CurrentContext context;

    LocalProjectStatus(
            Month month,
            StatusReports reports,
            LocalProjects locals,
            FormDrafts drafts,
            Lists lists,
            DeadlinesLink deadlines,
            CurrentContext context) {
        this.month = month;
        this.reports = reports;
        this.locals = locals;
        this.drafts = drafts;
        this.lists = lists;
        this.deadlines = deadlines;
        this.context = context;
    }

    @Override
    public Class<LocalProjectId> kind() {
        return LocalProjectId.class;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> of(LocalProjectId id) {
        var local = locals.get(id);
        return context.actor().may(Right.SEE_STATUS, Target.of(local.code(), local.projectId()))
                ? Optional.of(new StatusPart(
                        local.id(),
                        local.code(),
                        month,
                        reports,
                        locals,
                        drafts,
                        lists,
                        deadlines,
                        new StatusAddresses(context.collaboration().collaboration())))
                : Optional.empty();
    }
}
