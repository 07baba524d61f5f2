package dk.tvaers.plan;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProgrammeId;
import dk.tvaers.kernel.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * What narrows the plan of a programme; null narrows nothing.
 *
 * @param overdue only what should have been reached by today and is not
 */
public record PlanFilter(
        ProgrammeId programme,
        @Nullable ProjectId project,
        @Nullable PhaseId phase,
        @Nullable MunicipalityCode municipality,
        @Nullable WaveId wave,
        boolean overdue) {

    public static PlanFilter all(ProgrammeId programme) {
        return new PlanFilter(programme, null, null, null, null, false);
    }

    public boolean narrows() {
        return project != null || phase != null || municipality != null || wave != null || overdue;
    }
}
