package dk.tvaers.status;

import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.ReportId;
import dk.tvaers.kernel.TrafficLight;
import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The newest report of a local project beside the lights of the one before it that was not superseded. It is what a
 * submission locks and the overview reads.
 */
@MappedEntity("status_current")
record CurrentRow(
        @Id LocalProjectId localProjectId,

        @TenantId @AutoPopulated(updatable = false) @Nullable
        Long collaborationId,

        ReportId reportId,
        Instant reportedAt,
        boolean onBehalf,
        TrafficLight timeLight,
        TrafficLight economyLight,
        TrafficLight resourcesLight,
        TrafficLight technologyLight,
        TrafficLight overallLight,
        @Nullable TrafficLight previousTimeLight,
        @Nullable TrafficLight previousEconomyLight,
        @Nullable TrafficLight previousResourcesLight,
        @Nullable TrafficLight previousTechnologyLight,
        @Nullable TrafficLight previousOverallLight,
        int percent,
        @Nullable Integer previousPercent,
        @Nullable String nextMilestone,
        @Nullable LocalDate expectedGoLive,
        @Nullable LocalDate earliestDueOn,
        @Version @Nullable Long version) {

    /** What stands after a local project's first report. */
    static CurrentRow first(ReportRow report, @Nullable LocalDate earliestDue) {
        return of(report, earliestDue, null, null);
    }

    /** What stands after a further report: the lights so far become those before. */
    CurrentRow followedBy(ReportRow report, @Nullable LocalDate earliestDue) {
        return of(report, earliestDue, this, version)
                .withPrevious(timeLight, economyLight, resourcesLight, technologyLight, overallLight, percent);
    }

    /** What stands after a report that supersedes the newest: the lights before stay those before. */
    CurrentRow supersededBy(ReportRow report, @Nullable LocalDate earliestDue) {
        return of(report, earliestDue, this, version);
    }

    private static CurrentRow of(
            ReportRow report, @Nullable LocalDate earliestDue, @Nullable CurrentRow before, @Nullable Long version) {
        return new CurrentRow(
                report.localProjectId(),
                before == null ? null : before.collaborationId(),
                report.id(),
                report.reportedAt(),
                report.onBehalf(),
                report.timeLight(),
                report.economyLight(),
                report.resourcesLight(),
                report.technologyLight(),
                report.overallLight(),
                before == null ? null : before.previousTimeLight(),
                before == null ? null : before.previousEconomyLight(),
                before == null ? null : before.previousResourcesLight(),
                before == null ? null : before.previousTechnologyLight(),
                before == null ? null : before.previousOverallLight(),
                report.percent(),
                before == null ? null : before.previousPercent(),
                report.nextMilestone(),
                report.expectedGoLive(),
                earliestDue,
                version);
    }

    private CurrentRow withPrevious(
            TrafficLight time,
            TrafficLight economy,
            TrafficLight resources,
            TrafficLight technology,
            TrafficLight overall,
            int before) {
        return new CurrentRow(
                localProjectId,
                collaborationId,
                reportId,
                reportedAt,
                onBehalf,
                timeLight,
                economyLight,
                resourcesLight,
                technologyLight,
                overallLight,
                time,
                economy,
                resources,
                technology,
                overall,
                percent,
                before,
                nextMilestone,
                expectedGoLive,
                earliestDueOn,
                version);
    }
}
