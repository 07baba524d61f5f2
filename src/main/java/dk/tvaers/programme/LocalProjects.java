package dk.tvaers.programme;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.ProjectId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The projects as the municipalities carry them out (DOMAIN section 3). */
@Singleton
public class LocalProjects {

    private static final int ALL = 10_000;

    private final LocalProjectRows locals;
    private final ParticipationChanges history;
    private final Guard guard;
    private final CurrentContext context;

    LocalProjects(LocalProjectRows locals, ParticipationChanges history, Guard guard, CurrentContext context) {
        this.locals = locals;
        this.history = history;
        this.guard = guard;
        this.context = context;
    }

    /** The local projects of a municipality, of a project, of both, or all: by programme, project and municipality. */
    @Transactional(readOnly = true)
    public List<LocalProjectItem> list(@Nullable MunicipalityCode municipality, @Nullable ProjectId project) {
        return list(municipality, project, 0, ALL);
    }

    /** A part of the same list, from an offset counted from 0. */
    @Transactional(readOnly = true)
    public List<LocalProjectItem> list(
            @Nullable MunicipalityCode municipality, @Nullable ProjectId project, long offset, int size) {
        guard.require(Right.SEE_COLLABORATION, Target.COLLABORATION);
        return locals.list(context.collaborationId(), municipality, project, size, offset);
    }

    /** How many the whole list has. */
    @Transactional(readOnly = true)
    public long count(@Nullable MunicipalityCode municipality, @Nullable ProjectId project) {
        guard.require(Right.SEE_COLLABORATION, Target.COLLABORATION);
        return locals.count(context.collaborationId(), municipality, project);
    }

    /** The local project of a project in a municipality; empty when it takes no part. */
    @Transactional(readOnly = true)
    public Optional<LocalProjectId> of(MunicipalityCode municipality, ProjectId project) {
        guard.require(Right.SEE_COLLABORATION, Target.COLLABORATION);
        return locals.findByProjectIdAndMunicipalityCode(project, municipality).map(LocalProjectRow::id);
    }

    /** @throws NotFound when there is no such local project in the collaboration */
    @Transactional(readOnly = true)
    public LocalProjectDetails get(LocalProjectId id) {
        guard.require(Right.SEE_COLLABORATION, Target.COLLABORATION);
        return locals.details(context.collaborationId(), id).orElseThrow(NotFound::new);
    }

    /** What its participation has been recorded to be, the newest first. */
    @Transactional(readOnly = true)
    public List<ParticipationItem> participation(LocalProjectId id) {
        guard.require(Right.SEE_COLLABORATION, Target.COLLABORATION);
        return history.list(context.collaborationId(), id);
    }

    /** Who may be named as owner, leader or deputy in a municipality, by name. */
    @Transactional(readOnly = true)
    public List<ResponsibleItem> responsible(MunicipalityCode municipality) {
        guard.require(Right.SEE_PERSONS, Target.COLLABORATION);
        return locals.responsible(context.collaborationId(), municipality, Now.today());
    }

    /** Whether the reader may change the local project's facts. */
    public boolean mayEdit(LocalProjectDetails local) {
        return guard.may(Right.EDIT_LOCAL_PROJECT, Target.of(local.code(), local.projectId()));
    }
}
