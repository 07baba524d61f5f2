package dk.tvaers.matter;

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

/** What a leaver has not decided is no longer awaited; what it has decided stays. */
@Singleton
class LeavingMatters implements MemberLeaving {

    private final MatterRows matters;
    private final Guard guard;
    private final CurrentContext context;

    LeavingMatters(MatterRows matters, Guard guard, CurrentContext context) {
        this.matters = matters;
        this.guard = guard;
        this.context = context;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Consequence> consequences(MunicipalityCode municipality, LocalDate lastDay) {
        guard.require(Right.SEE_COLLABORATION, Target.COLLABORATION);
        long undecided = matters.countUndecided(context.collaborationId(), municipality);
        return undecided == 0 ? List.of() : List.of(new Consequence("matter.leaving", undecided));
    }
}
