package dk.tvaers.status.round;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.status.Dimension;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the colours went over the newest closed rounds, from what was kept at their closings. */
@Singleton
public class RoundTrends {

    /** A year of rounds. */
    public static final int ROUNDS = 12;

    private final RoundRows rounds;
    private final RoundLines lines;
    private final Guard guard;
    private final CurrentContext context;

    RoundTrends(RoundRows rounds, RoundLines lines, Guard guard, CurrentContext context) {
        this.rounds = rounds;
        this.lines = lines;
        this.guard = guard;
        this.context = context;
    }

    /**
     * Two statements whatever the size.
     *
     * @param municipality null for all
     * @param project null for all
     */
    @Transactional(readOnly = true)
    public RoundTrend over(Dimension dimension, @Nullable MunicipalityCode municipality, @Nullable ProjectId project) {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        List<RoundItem> closed = rounds.list(context.collaborationId()).stream()
                .filter(round -> !round.isOpen())
                .limit(ROUNDS)
                .toList();
        return RoundTrend.of(
                dimension,
                closed.stream().collect(Collectors.toMap(RoundItem::id, RoundItem::yearMonth)),
                lines.listNewest(context.collaborationId(), ROUNDS).stream()
                        .filter(line ->
                                municipality == null || line.municipalityCode().equals(municipality))
                        .filter(line -> project == null || line.projectId().equals(project))
                        .toList());
    }
}
