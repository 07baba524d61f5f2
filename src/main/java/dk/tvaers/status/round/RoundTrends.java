package dk.tvaers.status.round;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.kernel.CollaborationId;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.status.Dimension;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.List;
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

    /** A municipality under the name that it had in a round. */
    @Introspected
    public record Municipality(@MappedProperty MunicipalityCode code, String name) {}

    /** A project under the name that it had in a round. */
    @Introspected
    public record Project(@MappedProperty ProjectId id, String name) {}

    /** Of what the newest closed rounds tell. */
    public record Choices(List<Municipality> municipalities, List<Project> projects) {

        public Choices {
            municipalities = List.copyOf(municipalities);
            projects = List.copyOf(projects);
        }
    }

    /** What there is to choose among; two statements. */
    @Transactional(readOnly = true)
    public Choices choices() {
        guard.require(Right.SEE_STATUS, Target.COLLABORATION);
        CollaborationId collaboration = context.collaborationId();
        return new Choices(lines.listMunicipalities(collaboration, ROUNDS), lines.listProjects(collaboration, ROUNDS));
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
        return RoundTrend.of(
                dimension,
                rounds.listNewestClosed(context.collaborationId(), ROUNDS).stream()
                        .map(YearMonth::from)
                        .toList(),
                lines(dimension.name(), municipality, project));
    }

    private List<TrendLine> lines(
            String dimension, @Nullable MunicipalityCode municipality, @Nullable ProjectId project) {
        CollaborationId collaboration = context.collaborationId();
        if (municipality == null) {
            return project == null
                    ? lines.listTrend(collaboration, dimension, ROUNDS)
                    : lines.listTrend(collaboration, dimension, project, ROUNDS);
        }
        return project == null
                ? lines.listTrend(collaboration, dimension, municipality, ROUNDS)
                : lines.listTrend(collaboration, dimension, municipality, project, ROUNDS);
    }
}
