package dk.tvaers.plan;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.exchange.StatusWanted;
import dk.tvaers.kernel.LocalProjectId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** A local project in progress whose dates moved with another one is asked for a new status. */
@Singleton
class MovesAskForStatus implements StatusWanted {

    private final MoveRows moves;
    private final Guard guard;
    private final CurrentContext context;

    MovesAskForStatus(MoveRows moves, Guard guard, CurrentContext context) {
        this.moves = moves;
        this.guard = guard;
        this.context = context;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<LocalProjectId, Wanted> of(Collection<LocalProjectId> localProjects) {
        guard.require(Right.SEE_STATUS);
        return localProjects.isEmpty()
                ? Map.of()
                : moves.listAsked(context.collaborationId(), localProjects).stream()
                        .collect(Collectors.toMap(
                                MoveRows.Asked::localProjectId,
                                asked -> new Wanted(asked.since(), "plan.status-wanted")));
    }
}
