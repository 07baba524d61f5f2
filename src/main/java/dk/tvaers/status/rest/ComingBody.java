package dk.tvaers.status.rest;

import dk.tvaers.status.round.RoundPlan;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

@Serdeable
@Schema(name = "ComingReportRound", description = "All its days are working days")
record ComingBody(String month, LocalDate opensOn, List<LocalDate> reminders, LocalDate closesOn) {

    static ComingBody of(RoundPlan plan) {
        return new ComingBody(plan.month().toString(), plan.opensOn(), plan.reminders(), plan.closesOn());
    }
}
