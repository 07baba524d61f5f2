package dk.tvaers.matter;

import dk.tvaers.kernel.MunicipalityCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a municipality is with a matter: of each step the newest holds.
 *
 * @param joinedLate whether it was asked after the matter was opened
 * @param number of its newest step; 0 before the first
 */
public record MunicipalityProgress(
        MunicipalityCode code,
        String name,
        boolean joinedLate,
        int number,
        @Nullable StepLine prepared,
        @Nullable StepLine onAgenda,
        @Nullable StepLine decided) {

    /** @param steps those of the municipality, in any order */
    static MunicipalityProgress of(MunicipalityCode code, String name, boolean joinedLate, List<StepLine> steps) {
        return new MunicipalityProgress(
                code,
                name,
                joinedLate,
                steps.stream().mapToInt(StepLine::number).max().orElse(0),
                newest(steps, MatterStep.PREPARED),
                newest(steps, MatterStep.ON_AGENDA),
                newest(steps, MatterStep.DECIDED));
    }

    private static @Nullable StepLine newest(List<StepLine> steps, MatterStep step) {
        StepLine found = null;
        for (StepLine each : steps) {
            if (each.step() == step && (found == null || each.number() > found.number())) {
                found = each;
            }
        }
        return found;
    }

    public @Nullable LocalDate preparedOn() {
        return prepared == null ? null : prepared.stepOn();
    }

    public @Nullable LocalDate onAgendaOn() {
        return onAgenda == null ? null : onAgenda.stepOn();
    }

    public @Nullable LocalDate decidedOn() {
        return decided == null ? null : decided.stepOn();
    }

    public @Nullable Outcome outcome() {
        return decided == null ? null : decided.outcome();
    }

    public @Nullable Long volume() {
        return decided == null ? null : decided.volume();
    }

    /** Whether it owed its decision on a date: it has none by then, or decided after the deadline. */
    public boolean isLate(LocalDate deadline, LocalDate today) {
        LocalDate on = decidedOn();
        return on == null ? today.isAfter(deadline) : on.isAfter(deadline);
    }

    /** Whether it will be late as planned: the agenda on which it is comes after the deadline. */
    public boolean isPlannedLate(LocalDate deadline) {
        LocalDate on = onAgendaOn();
        return decided == null && on != null && on.isAfter(deadline);
    }
}
