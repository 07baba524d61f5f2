package dk.tvaers.loan.specialist;

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

/** The specialists of a municipality that leaves are taken from the list on its last day; its rates stay as history. */
@Singleton
class LeavingSpecialists implements MemberLeaving {

    private final SpecialistRows rows;
    private final KeepingSpecialists keeping;
    private final Guard guard;
    private final CurrentContext context;

    LeavingSpecialists(SpecialistRows rows, KeepingSpecialists keeping, Guard guard, CurrentContext context) {
        this.rows = rows;
        this.keeping = keeping;
        this.guard = guard;
        this.context = context;
    }

    @Override
    public int order() {
        return 470;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Consequence> consequences(MunicipalityCode municipality, LocalDate lastDay) {
        guard.require(Right.SEE_LOANS, Target.COLLABORATION);
        long active = rows.countActive(context.collaborationId(), municipality);
        return active == 0 ? List.of() : List.of(new Consequence("specialist.leaving", active));
    }

    @Override
    @Transactional
    public void settle(MunicipalityCode municipality, LocalDate lastDay, LocalProjects choice) {
        guard.require(Right.KEEP_SPECIALISTS, Target.of(municipality));
        rows.lockAll(context.collaborationId(), municipality)
                .forEach(row -> keeping.retire("member-left", row, lastDay));
    }
}
