package dk.tvaers.programme;

import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.exchange.Names;
import dk.tvaers.kernel.ProjectId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What projects are called, for the roles of the persons. */
@Singleton
class ProjectNames implements Names<ProjectId> {

    private final ProjectRows projects;
    private final Guard guard;

    ProjectNames(ProjectRows projects, Guard guard) {
        this.projects = projects;
        this.guard = guard;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<ProjectId, String> of(Collection<ProjectId> ids) {
        guard.require(Right.SEE_COLLABORATION, Target.COLLABORATION);
        return ids.isEmpty()
                ? Map.of()
                : projects.findByIdIn(Set.copyOf(ids)).stream()
                        .collect(Collectors.toMap(ProjectRow::id, ProjectRow::shortName));
    }
}
