package dk.tvaers.programme;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.exchange.ProjectPeople;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.ProjectId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The projects to choose among, and who is named in them, for the list of persons. */
@Singleton
class ProjectPersons implements ProjectPeople {

    private final ProjectRows projects;
    private final LocalProjectRows locals;
    private final Guard guard;
    private final CurrentContext context;

    ProjectPersons(ProjectRows projects, LocalProjectRows locals, Guard guard, CurrentContext context) {
        this.projects = projects;
        this.locals = locals;
        this.guard = guard;
        this.context = context;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<ProjectId, String> projects() {
        guard.require(Right.SEE_COLLABORATION, Target.COLLABORATION);
        Map<ProjectId, String> names = new LinkedHashMap<>();
        projects.list(context.collaborationId(), Now.today())
                .forEach(project -> names.put(project.id(), project.shortName()));
        return names;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<PersonId> namedIn(ProjectId project) {
        guard.require(Right.SEE_COLLABORATION, Target.COLLABORATION);
        return locals.namedIn(context.collaborationId(), project).stream()
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }
}
