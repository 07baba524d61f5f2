package dk.tvaers.loan.rest;

import dk.tvaers.loan.LoanAct;
import dk.tvaers.loan.LoanState;
import dk.tvaers.loan.LoanStep;
import dk.tvaers.loan.Side;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Serdeable
@Schema(name = "LoanStep")
record StepBody(
        Instant at,
        LoanAct act,
        Side side,
        @Nullable LoanState from,
        LoanState to,
        @Nullable String person,
        @Nullable String forPerson,
        @Nullable String note) {

    static StepBody of(LoanStep step) {
        return new StepBody(
                step.at(),
                step.act(),
                step.side(),
                step.fromState(),
                step.toState(),
                step.person(),
                step.forPerson(),
                step.note());
    }
}
