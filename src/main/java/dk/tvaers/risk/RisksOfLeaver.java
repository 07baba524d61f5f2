package dk.tvaers.risk;

import dk.tvaers.access.CurrentContext;
import dk.tvaers.access.Guard;
import dk.tvaers.access.Right;
import dk.tvaers.access.Target;
import dk.tvaers.exchange.MemberLeaving;
import dk.tvaers.kernel.MunicipalityCode;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** The risks of a municipality that leaves stay as they are; how many are not closed is told before. */
@Singleton
class RisksOfLeaver implements MemberLeaving {

    private final RiskRows rows;
    private final Guard guard;
    private final CurrentContext context;

    RisksOfLeaver(RiskRows rows, Guard guard, CurrentContext context) {
        this.rows = rows;
        this.guard = guard;
        this.context = context;
    }

    @Override
    public int order() {
        return 450;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Consequence> consequences(MunicipalityCode municipality, LocalDate lastDay) {
        guard.require(Right.SEE_INTERNAL_RISK, Target.of(municipality));
        long active = rows.active(context.collaborationId(), municipality);
        return active == 0 ? List.of() : List.of(new Consequence("risk.leaving", active));
    }
}
