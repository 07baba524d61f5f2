package dk.tvaers.economy.cost;

import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import org.jspecify.annotations.Nullable;

/** What a cost is for: all of the collaboration, a programme, or a project. */
public sealed interface CostPlace {

    /** The collaboration itself: the coordinator's salary, the meetings. */
    record Everything() implements CostPlace {}

    record OfProgramme(ProgrammeId id) implements CostPlace {}

    record OfProject(ProjectId id) implements CostPlace {}

    static CostPlace of(@Nullable ProgrammeId programme, @Nullable ProjectId project) {
        if (project != null) {
            return new OfProject(project);
        }
        return programme == null ? new Everything() : new OfProgramme(programme);
    }

    default @Nullable ProgrammeId programme() {
        return this instanceof OfProgramme(ProgrammeId id) ? id : null;
    }

    default @Nullable ProjectId project() {
        return this instanceof OfProject(ProjectId id) ? id : null;
    }
}
