package dk.tvaers.plan;

import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.MunicipalityCode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A milestone in a municipality in two plans; the dates of a plan that does not have it are null.
 *
 * @param reachedAfter when it was reached, as the later plan knows it
 */
public record Difference(
        MilestoneId milestone,
        String milestoneName,
        String phaseName,
        String projectName,
        LocalProjectId localProject,
        MunicipalityCode municipality,
        String municipalityName,
        @Nullable LocalDate supplierBefore,
        @Nullable LocalDate supplierAfter,
        @Nullable LocalDate plannedBefore,
        @Nullable LocalDate plannedAfter,
        @Nullable LocalDate reachedAfter) {

    static Difference of(@Nullable BaselineLine before, @Nullable BaselineLine after) {
        BaselineLine named = Objects.requireNonNull(after == null ? before : after);
        return new Difference(
                named.milestoneId(),
                named.milestoneName(),
                named.phaseName(),
                named.projectName(),
                named.localProjectId(),
                named.code(),
                named.municipalityName(),
                before == null ? null : before.supplierOn(),
                after == null ? null : after.supplierOn(),
                before == null ? null : before.plannedOn(),
                after == null ? null : after.plannedOn(),
                after == null ? null : after.reachedOn());
    }

    /** By how many days it is later than planned, measured at the day it was reached once it is; null without both. */
    public @Nullable Integer slip() {
        LocalDate now = reachedAfter == null ? plannedAfter : reachedAfter;
        return now == null || plannedBefore == null
                ? null
                : Math.toIntExact(ChronoUnit.DAYS.between(plannedBefore, now));
    }

    /** Whether anything is otherwise, or was not reached on the day that was planned. */
    public boolean differs() {
        Integer slip = slip();
        return !Objects.equals(supplierBefore, supplierAfter)
                || !Objects.equals(plannedBefore, plannedAfter)
                || slip != null && slip != 0;
    }
}
