package dk.tvaers.status.round;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Right;
import dk.tvaers.audit.TrailKind;
import dk.tvaers.kernel.MunicipalityCode;
import dk.tvaers.kernel.ProjectId;
import dk.tvaers.kernel.ReportId;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** What the trail tells of rounds and of what is chosen about them. */
@Factory
final class RoundTrail {

    static final String ROUND = "report-round";
    static final String RHYTHM = "round-rhythm";

    @Singleton
    @Named("trail-report-round")
    TrailKind rounds(RoundRows rows, CurrentContext context) {
        return new TrailKind(ROUND, Right.SEE_STATUS, "opened", "closed", "closing-moved", "reminded", "returned")
                .field("month", String.class)
                .field("closesOn", LocalDate.class)
                .field("expected", Integer.class)
                .field("accepted", Integer.class)
                .field("municipality", MunicipalityCode.class)
                .field("missing", Integer.class)
                .field("project", ProjectId.class)
                .field("report", ReportId.class)
                .field("comment", String.class)
                .untold("report")
                .shownAt(Rounds.PATH + "/%s")
                .records(RoundId.class, ids -> rows.trailNames(context.collaborationId(), ids));
    }

    @Singleton
    @Named("trail-round-rhythm")
    TrailKind rhythms() {
        return new TrailKind(RHYTHM, Right.SEE_STATUS, "chosen", "skipped", "unskipped")
                .field("openingDay", Integer.class)
                .field("reminderDays", String.class)
                .field("closingDay", Integer.class)
                .field("monthsOff", String.class)
                .field("month", String.class);
    }
}
