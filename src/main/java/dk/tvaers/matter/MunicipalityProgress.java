package dk.tvaers.matter;

import dk.tvaers.kernel.MunicipalityCode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a municipality is with a matter: of each step the newest holds.
 *
 * @param joinedLate whether it was asked after the matter was opened
 * @param leftOn its last day in the collaboration, if it has left since; a closed matter is as it was at its closing
 * @param number of its newest step; 0 before the first
 */
public record MunicipalityProgress(
        MunicipalityCode code,
        String name,
        boolean joinedLate,
        @Nullable LocalDate leftOn,
        int number,
        @Nullable StepLine prepared,
        @Nullable StepLine onAgenda,
        @Nullable StepLine decided) {

    /** @param all steps of the matter, in any order; those of other municipalities are left out */
    static MunicipalityProgress of(AskedLine asked, List<StepLine> all) {
        List<StepLine> steps = all.stream()
                .filter(step -> step.municipality().equals(asked.municipality()))
                .toList();
        return new MunicipalityProgress(
                asked.municipality(),
                asked.name(),
                asked.late(),
                asked.leftOn(),
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

    /** The case number that was written last, of the step that has come furthest. */
    public @Nullable String caseNumber() {
        for (@Nullable StepLine step : Arrays.asList(decided, onAgenda, prepared)) {
            if (step != null && step.caseNumber() != null) {
                return step.caseNumber();
            }
        }
        return null;
    }

    /** Whether its decision is still to come: it has none, and is a member. */
    public boolean isAwaited() {
        return decided == null && leftOn == null;
    }

    /** Whether it left the collaboration without a decision. */
    public boolean hasLeft() {
        return decided == null && leftOn != null;
    }

    /** Whether it owed its decision on a date: it has none by then, or decided after the deadline. Who left owes none. */
    public boolean isLate(LocalDate deadline, LocalDate today) {
        LocalDate on = decidedOn();
        return on == null ? isAwaited() && today.isAfter(deadline) : on.isAfter(deadline);
    }

    /** Whether it will be late as planned: the agenda on which it is comes after the deadline. */
    public boolean isPlannedLate(LocalDate deadline) {
        LocalDate on = onAgendaOn();
        return isAwaited() && on != null && on.isAfter(deadline);
    }
}
