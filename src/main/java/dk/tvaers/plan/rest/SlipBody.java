package dk.tvaers.plan.rest;

import dk.tvaers.plan.MilestoneId;
import dk.tvaers.plan.Slip;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

@Serdeable
@Schema(name = "PlanSlip", description = "How a milestone has kept what was promised")
record SlipBody(
        MilestoneId milestone,
        String milestoneName,
        String phaseName,
        String projectName,

        @Schema(description = "For when the last municipality had promised it")
        LocalDate promised,

        @Schema(description = "For when the last one has it now, or when it was reached; today when its day has come")
        LocalDate now,

        @Schema(description = "How many municipalities have promised a date")
        int municipalities,

        @Schema(description = "How many of them have left the period they had promised")
        int left,

        @Schema(description = "How many of those have not reached it though its day has come")
        int overdue,

        int mostDays,
        int averageDays,
        int moves,
        List<Point> trend) {

    @Serdeable
    @Schema(
            name = "PlanSlipPoint",
            description = "What was promised at the end of a month, which is named by its first day")
    record Point(LocalDate month, LocalDate promised) {}

    static SlipBody of(Slip slip) {
        return new SlipBody(
                slip.milestone(),
                slip.milestoneName(),
                slip.phaseName(),
                slip.projectName(),
                slip.promised(),
                slip.now(),
                slip.municipalities(),
                slip.left(),
                slip.overdue(),
                slip.mostDays(),
                slip.averageDays(),
                slip.moves(),
                slip.trend().stream()
                        .map(point -> new Point(point.month(), point.promised()))
                        .toList());
    }
}
