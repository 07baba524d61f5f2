package dk.tvaers.status;

import dk.tvaers.access.Right;
import dk.tvaers.audit.TrailKind;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ReportId;
import dk.tvaers.kernel.TrafficLight;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** What the trail tells of reports and reminders. What stands in a draft is told only to those who write it. */
@Factory
final class StatusTrail {

    @Singleton
    @Named("trail-report")
    TrailKind reports() {
        String[] drafting = {"draft-saved", "draft-discarded", "draft-handed-over"};
        TrailKind kind = new TrailKind(StatusReports.RECORD_KIND, Right.SEE_COLLABORATION, drafting)
                .acts("report-submitted", "report-unchanged", "report-superseded")
                .valuesOnlyWith(Right.DRAFT_REPORT, drafting)
                .words(TrafficLight.class, "status.light")
                .field("percent", Integer.class)
                .field("nextMilestone", String.class)
                .field("expectedGoLive", LocalDate.class)
                .field("comment", String.class)
                .field("explanations", String.class)
                .field("report", ReportId.class)
                .field("supersedes", ReportId.class)
                .untold("report", "supersedes");
        for (Dimension dimension : Dimension.values()) {
            kind.field(dimension.toString(), TrafficLight.class);
        }
        return kind;
    }

    @Singleton
    @Named("trail-reminder")
    TrailKind reminders() {
        return new TrailKind("reminder", Right.SEE_COLLABORATION, "reminded")
                .field("municipality", MunicipalityCode.class)
                .field("missing", Integer.class)
                .field("written", Integer.class);
    }
}
