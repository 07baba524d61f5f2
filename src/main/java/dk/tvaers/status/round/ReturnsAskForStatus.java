package dk.tvaers.status.round;

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

/** Of a local project whose newest report was returned another one is asked for, in the coordinator's words. */
@Singleton
class ReturnsAskForStatus implements StatusWanted {

    private final RoundRows rounds;
    private final Guard guard;
    private final CurrentContext context;

    ReturnsAskForStatus(RoundRows rounds, Guard guard, CurrentContext context) {
        this.rounds = rounds;
        this.guard = guard;
        this.context = context;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<LocalProjectId, Wanted> of(Collection<LocalProjectId> localProjects) {
        guard.require(Right.SEE_STATUS);
        return localProjects.isEmpty()
                ? Map.of()
                : rounds.listReturned(context.collaborationId(), localProjects).stream()
                        .collect(Collectors.toMap(
                                ReturnedReport::localProjectId,
                                each -> new Wanted(each.returnedAt(), "round.wanted", each.comment())));
    }
}
