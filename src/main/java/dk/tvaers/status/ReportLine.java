package dk.tvaers.status;

import dk.tvaers.kernel.LocalProjectId;
import dk.tvaers.kernel.PersonId;
import dk.tvaers.kernel.ReportId;
import dk.tvaers.kernel.TrafficLight;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report as it is read, without its explanations. */
@Introspected
record ReportLine(
        @MappedProperty ReportId id,
        @MappedProperty LocalProjectId localProjectId,
        Instant reportedAt,
        @MappedProperty PersonId reportedBy,
        String reporterName,
        boolean onBehalf,
        boolean unchanged,
        TrafficLight timeLight,
        TrafficLight economyLight,
        TrafficLight resourcesLight,
        TrafficLight technologyLight,
        TrafficLight overallLight,
        int percent,
        @Nullable String nextMilestone,
        @Nullable LocalDate expectedGoLive,
        @Nullable String comment,
        @MappedProperty @Nullable ReportId supersedesId,
        @Nullable ReportId supersedingId,
        @Nullable Long lateRound) {

    static final String FROM = """
            from status_report r
            join person p on p.collaboration_id = r.collaboration_id and p.id = r.reported_by
            left join status_report s on s.collaboration_id = r.collaboration_id
              and s.local_project_id = r.local_project_id and s.supersedes_id = r.id
            left join round_late y on y.collaboration_id = r.collaboration_id and y.report_id = r.id
            """;

    static final String SELECT = """
            select r.id as id, r.local_project_id as local_project_id, r.reported_at as reported_at,
              r.reported_by as reported_by, p.name as reporter_name, r.on_behalf as on_behalf, r.unchanged as unchanged,
              r.time_light as time_light, r.economy_light as economy_light, r.resources_light as resources_light,
              r.technology_light as technology_light, r.overall_light as overall_light, r.percent as percent,
              r.next_milestone as next_milestone, r.expected_go_live as expected_go_live, r.comment as comment,
              r.supersedes_id as supersedes_id, s.id as superseding_id,
              y.round_id as late_round
            """ + ReportLine.FROM;

    Colours colours() {
        return new Colours(timeLight, economyLight, resourcesLight, technologyLight, overallLight);
    }

    Report with(List<Report.Reason> visible, int hidden) {
        return new Report(
                id,
                localProjectId,
                reportedAt,
                new Who(reportedBy, reporterName),
                onBehalf,
                unchanged,
                colours(),
                percent,
                nextMilestone,
                expectedGoLive,
                comment,
                visible,
                hidden,
                supersedesId,
                supersedingId,
                lateRound != null);
    }
}
