package dk.tvaers.programme;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.audit.Change;
import dk.tvaers.audit.Trail;
import dk.tvaers.kernel.Conflict;
import dk.tvaers.kernel.Forbidden;
import dk.tvaers.kernel.Invalid;
import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.NotFound;
import dk.tvaers.kernel.Now;
import dk.tvaers.kernel.PersonId;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The municipality's programme leader, or the coordinator, changes a local project's facts. */
@Singleton
public class EditingLocalProject {

    private final LocalProjectRows locals;
    private final ParticipationHistory history;
    private final Guard guard;
    private final CurrentContext context;
    private final Trail trail;

    EditingLocalProject(
            LocalProjectRows locals, ParticipationHistory history, Guard guard, CurrentContext context, Trail trail) {
        this.locals = locals;
        this.history = history;
        this.guard = guard;
        this.context = context;
        this.trail = trail;
    }

    /**
     * Replaces the facts. What is as it was writes nothing; a new participation or date goes into the history.
     *
     * @param version the version that the editor has read
     * @throws NotFound when there is no such local project in the collaboration
     * @throws Forbidden without the right to edit it: being its owner or leader gives none
     * @throws Conflict when somebody else changed it since
     * @throws Invalid when the facts cannot be accepted
     */
    @Transactional
    public void edit(LocalProjectId id, long version, LocalProjectData data) {
        LocalProjectRow before = locals.findById(id).orElseThrow(NotFound::new);
        Target target = Target.of(before.municipalityCode(), before.projectId());
        guard.require(Right.EDIT_LOCAL_PROJECT, target);
        if (!Objects.equals(before.version(), version)) {
            throw new Conflict();
        }
        data.problems(before, Now.today(), ours(before, data)).throwIfAny();
        LocalProjectRow after = before.with(data);
        List<Change> changes = Change.between(before, after);
        if (changes.isEmpty()) {
            return;
        }
        try {
            locals.update(after);
        } catch (OptimisticLockException overtaken) {
            throw new Conflict();
        }
        if (!after.participatesAs(before)) {
            history.add(after);
        }
        trail.record("edited", "local-project", id, changes, Right.EDIT_LOCAL_PROJECT, target, false);
    }

    private Set<PersonId> ours(LocalProjectRow local, LocalProjectData data) {
        return data.persons().isEmpty()
                ? Set.of()
                : locals.ofMunicipality(context.collaborationId(), local.municipalityCode(), data.persons()).stream()
                        .map(PersonId::new)
                        .collect(Collectors.toSet());
    }
}
