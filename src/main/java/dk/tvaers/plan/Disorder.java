package dk.tvaers.plan;

import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kit.Dates;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Two dates that are out of order: one that has to come so many days after another one, and does not.
 *
 * @param code the municipality in which they are; null for the supplier's dates where no municipality has both
 * @param kind of which dates: {@code local} or {@code supplier}
 */
@Introspected
record Disorder(
        String kind,
        @MappedProperty MilestoneId milestoneId,
        String milestoneName,
        String projectName,
        @MappedProperty MilestoneId afterId,
        String afterName,
        String afterProjectName,
        int lagDays,
        @Nullable MunicipalityCode code,
        @Nullable String municipalityName,
        LocalDate earlierOn,
        LocalDate laterOn) {

    /** So many are named; of the others it is said how many there are. */
    static final int NAMED = 3;

    /** Whether it is the same rule that is broken in the same place, on whatever days. */
    boolean isLike(Disorder other) {
        return kind.equals(other.kind)
                && milestoneId.equals(other.milestoneId)
                && afterId.equals(other.afterId)
                && Objects.equals(code, other.code);
    }

    /** "Glostrup: SAPA, Test 01-03-2017 + 14 → SAPA, Drift 10-03-2017": in no language. */
    String named() {
        return named(
                municipalityName,
                new DependencyItem(
                        milestoneId, milestoneName, projectName, afterId, afterName, afterProjectName, lagDays),
                earlierOn,
                laterOn);
    }

    static String named(@Nullable String municipality, DependencyItem rule, LocalDate earlier, LocalDate later) {
        return (municipality == null ? "" : municipality + ": ")
                + rule.afterProjectName() + ", " + rule.afterName() + " " + Dates.figures(earlier)
                + (rule.lagDays() == 0 ? "" : " + " + rule.lagDays())
                + " → " + rule.projectName() + ", " + rule.milestoneName() + " " + Dates.figures(later);
    }

    static String named(Collection<Disorder> all) {
        return all.stream().limit(NAMED).map(Disorder::named).collect(Collectors.joining("; "));
    }

    static int unnamed(Collection<Disorder> all) {
        return Math.max(0, all.size() - NAMED);
    }

    /** Those that were not there before. */
    static List<Disorder> added(List<Disorder> before, List<Disorder> after) {
        return after.stream()
                .filter(each -> before.stream().noneMatch(each::isLike))
                .toList();
    }
}
